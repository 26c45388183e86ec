import { attributeOf, native, select } from './native.ts';

// Walking a page ends here: a longer one is read in part, and says so.
const MOST_TEXT_NODES = 65_536;
const MOST_TEXT = 600_000; // a hundred thousand words
const MOST_ELEMENTS = 120_000;

const NEVER_TEXT = new Set(
  `audio base button canvas datalist dialog embed head iframe input link map math meta meter noscript
  object optgroup option output param progress script select style svg template textarea title track
  video`.split(/\s+/),
);
const FOR_SCREEN_READERS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/i;
const HIDDEN_INLINE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const MAIN_PARTS = 'main, article, h1, [role="main"]';

export type Visit = {
  /** An element whose content follows. */
  enter: (element: Element) => void;
  leave: () => void;
  text: (text: Text) => void;
};

/**
 * Goes through what a reader can see of a page, open shadow roots included, in document order.
 * False where the page was too long and the rest was left out.
 */
export function visitVisible(document: Document, visit: Visit): boolean {
  const body = native(document, 'body');
  if (!body) return true;
  const left = { nodes: MOST_TEXT_NODES, text: MOST_TEXT, elements: MOST_ELEMENTS };
  const rendered = isRendered(body);
  const open: Children[] = [childrenOf(body)];
  while (open.length) {
    const node = take(open[open.length - 1] as Children);
    if (!node) {
      open.pop();
      if (open.length) visit.leave();
    } else if (isText(node)) {
      left.nodes -= 1;
      left.text -= node.data.length;
      if (left.nodes < 0 || left.text < 0) return false;
      visit.text(node);
    } else if (isElement(node)) {
      left.elements -= 1;
      if (left.elements < 0) return false;
      if (isHidden(node, rendered)) continue;
      visit.enter(node);
      open.push(childrenOf(node));
    }
  }
  return true;
}

/** False for an element without a box; one inside a hidden box is not told apart in a parsed file. */
export function isShown(element: Element): boolean {
  return !isHidden(element, isRendered(element));
}

// The browser lays out only a page with a window; a parsed file is judged by its attributes.
function isRendered(element: Element): boolean {
  const document = native(element, 'ownerDocument');
  if (!native(document, 'defaultView')) return false;
  return typeof native(element, 'checkVisibility') === 'function';
}

export function tagOf(element: Element): string {
  return native(element, 'localName').toLowerCase();
}

function isHidden(element: Element, rendered: boolean): boolean {
  if (NEVER_TEXT.has(tagOf(element))) return true;
  if (attributeOf(element, 'aria-hidden') === 'true' && !holdsArticle(element)) return true;
  if (FOR_SCREEN_READERS.test(attributeOf(element, 'class') ?? '')) return true;
  if (attributeOf(element, 'hidden') !== null) return true;
  if (!rendered) return HIDDEN_INLINE.test(attributeOf(element, 'style') ?? '');
  const visible = native(element, 'checkVisibility').call(element, { visibilityProperty: true });
  return !visible && !hasContentsOnly(element);
}

// An open cookie dialog hides the whole article from assistive technology, and it is there to read.
function holdsArticle(element: Element): boolean {
  return select(element, MAIN_PARTS, 1).length > 0;
}

// `display: contents` makes no box of its own, so the browser calls it invisible.
function hasContentsOnly(element: Element): boolean {
  const view = native(native(element, 'ownerDocument'), 'defaultView');
  return view?.getComputedStyle(element).display === 'contents';
}

type Children = { next: Node | null; rest: Node[] | null };

function childrenOf(element: Element): Children {
  const assigned =
    tagOf(element) === 'slot' ? native(element as HTMLSlotElement, 'assignedNodes') : null;
  const slotted = assigned?.call(element as HTMLSlotElement) ?? [];
  if (slotted.length) return { next: null, rest: [...slotted].reverse() };
  const from = native(element, 'shadowRoot') ?? element;
  return { next: native(from, 'firstChild'), rest: null };
}

function take(children: Children): Node | null {
  if (children.rest) return children.rest.pop() ?? null;
  const { next } = children;
  if (next) children.next = native(next, 'nextSibling');
  return next;
}

function isText(node: Node): node is Text {
  const type = native(node, 'nodeType');
  return type === 3 || type === 4;
}

function isElement(node: Node): node is Element {
  return native(node, 'nodeType') === 1;
}
