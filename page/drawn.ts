import { attributeOf, native, select, tagOf } from './native.ts';

const NEVER_TEXT = new Set(
  `audio base button canvas datalist dialog embed head iframe input link map math meta meter noembed
  noframes noscript object optgroup option output param progress script select style svg template
  textarea title track video`.split(/\s+/),
);
// What an AMP page is laid out with; its other elements are menus, advertisements and lists.
const AMP_LAYOUT = /^amp-(?:layout|live-list|script|accordion|fit-text|bind)/;
const NAMED_HIDDEN =
  'details:not([open]), [hidden], [aria-hidden="true"], .sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text';
const MOST_NAMED = 120_000;
const HIDDEN_INLINE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const SEEN = { visibilityProperty: true };
const MAIN_PARTS = 'main, article, h1, [role="main"]';

/** False for an element without a box; one inside a hidden box is not told apart in a parsed file. */
export function isShown(element: Element): boolean {
  if (isNeverText(tagOf(element))) return false;
  const isNamed = native(element, 'matches').call(element, NAMED_HIDDEN);
  if (isNamed && !isOnlySilenced(element)) return false;
  return drawnIn(native(element, 'ownerDocument'))(element);
}

/** All at once: one question for each element takes longer than all the rest. */
export function hiddenByName(root: Document | ShadowRoot): Element[] {
  return select(root, NAMED_HIDDEN, MOST_NAMED).filter((element) => !isOnlySilenced(element));
}

export function isNeverText(tag: string): boolean {
  return NEVER_TEXT.has(tag) || (tag.startsWith('amp-') && !AMP_LAYOUT.test(tag));
}

/**
 * Tells the elements of a document that are drawn. The browser lays out only a page with a window; a
 * parsed file is judged by its attributes.
 */
export function drawnIn(document: Document): (element: Element) => boolean {
  const root = native(document, 'documentElement');
  const checkVisibility = native(document, 'defaultView') && native(root, 'checkVisibility');
  if (typeof checkVisibility !== 'function') {
    return (element) => !HIDDEN_INLINE.test(attributeOf(element, 'style') ?? '');
  }
  return (element) => checkVisibility.call(element, SEEN) || hasContentsOnly(element);
}

// An open cookie dialog hides the whole article from assistive technology, and it is there to read.
function isOnlySilenced(element: Element): boolean {
  return (
    attributeOf(element, 'aria-hidden') === 'true' &&
    attributeOf(element, 'hidden') === null &&
    select(element, MAIN_PARTS, 1).length > 0
  );
}

// `display: contents` makes no box of its own, so the browser calls it invisible.
function hasContentsOnly(element: Element): boolean {
  const view = native(native(element, 'ownerDocument'), 'defaultView');
  return view?.getComputedStyle(element).display === 'contents';
}
