import { attributeOf, follow, native, select, tagOf, typeOf } from './native.ts';

// Walking a page ends here: a longer one is read in part, and says so.
const MOST_TEXT_NODES = 65_536;
const MOST_TEXT = 600_000; // a hundred thousand words
const MOST_ELEMENTS = 120_000;

const NEVER_TEXT = new Set(
  `audio base button canvas datalist dialog embed head iframe input link map math meta meter noscript
  object optgroup option output param progress script select style svg template textarea title track
  video`.split(/\s+/),
);
// What an AMP page is laid out with; its other elements are menus, advertisements and lists.
const AMP_LAYOUT = /^amp-(?:layout|live-list|script|accordion|fit-text|bind)/;
const NAMED_HIDDEN =
  'details:not([open]), [hidden], [aria-hidden="true"], .sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text';
const HIDDEN_INLINE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const SEEN = { visibilityProperty: true };
const [ELEMENT, TEXT, CDATA] = [1, 3, 4];
const MAIN_PARTS = 'main, article, h1, [role="main"]';

export type Visit = {
  /** An element whose content follows. */
  enter: (element: Element, tag: string) => void;
  leave: () => void;
  text: (text: Text) => void;
};

/**
 * Goes through what a reader can see of a page, open shadow roots included, in document order.
 * False where the page was too long and the rest was left out.
 */
export function visitVisible(
  document: Document,
  visit: Visit,
  root: Element | null = native(document, 'body'),
  cut: ReadonlySet<Element> = new Set(),
): boolean {
  if (!root) return true;
  const isDrawn = drawnIn(document);
  // Asked for all at once: one question for each element takes longer than all the rest.
  const hidden = new Set([...cut, ...hiddenByName(document)]);
  const left = { nodes: MOST_TEXT_NODES, text: MOST_TEXT, elements: MOST_ELEMENTS };
  const open: Children[] = [childrenOf(root, tagOf(root), hidden)];
  while (open.length) {
    const node = take(open[open.length - 1] as Children);
    if (!node) {
      open.pop();
      if (open.length) visit.leave();
      continue;
    }
    const type = typeOf(node);
    if (type === TEXT || type === CDATA) {
      left.nodes -= 1;
      left.text -= (node as Text).data.length;
      if (left.nodes < 0 || left.text < 0) return false;
      visit.text(node as Text);
    } else if (type === ELEMENT) {
      left.elements -= 1;
      if (left.elements < 0) return false;
      const element = node as Element;
      const tag = tagOf(element);
      if (isNeverText(tag) || hidden.has(element) || !isDrawn(element)) continue;
      visit.enter(element, tag);
      open.push(childrenOf(element, tag, hidden));
    }
  }
  return true;
}

/** False for an element without a box; one inside a hidden box is not told apart in a parsed file. */
export function isShown(element: Element): boolean {
  if (isNeverText(tagOf(element))) return false;
  const isNamed = native(element, 'matches').call(element, NAMED_HIDDEN);
  if (isNamed && !isOnlySilenced(element)) return false;
  return drawnIn(native(element, 'ownerDocument'))(element);
}

function hiddenByName(root: Document | ShadowRoot): Element[] {
  return select(root, NAMED_HIDDEN, MOST_ELEMENTS).filter((element) => !isOnlySilenced(element));
}

function isNeverText(tag: string): boolean {
  return NEVER_TEXT.has(tag) || (tag.startsWith('amp-') && !AMP_LAYOUT.test(tag));
}

/**
 * Tells the elements of a document that are drawn. The browser lays out only a page with a window; a
 * parsed file is judged by its attributes.
 */
function drawnIn(document: Document): (element: Element) => boolean {
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

type Children = { next: Node | null; rest: Node[] | null };

function childrenOf(element: Element, tag: string, hidden: Set<Element>): Children {
  if (tag === 'form') return { next: native(element, 'firstChild'), rest: null };
  const slotted = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : null;
  if (slotted?.length) return { next: null, rest: [...slotted].reverse() };
  const shadow = element.shadowRoot;
  if (!shadow) return { next: element.firstChild, rest: null };
  for (const each of hiddenByName(shadow)) hidden.add(each);
  return { next: shadow.firstChild, rest: null };
}

function take(children: Children): Node | null {
  if (children.rest) return children.rest.pop() ?? null;
  const { next } = children;
  if (next) children.next = follow(next, 'nextSibling');
  return next;
}
