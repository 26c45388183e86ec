import { drawnIn, hiddenByName, isNeverText } from './drawn.ts';
import { follow, native, tagOf, typeOf } from './native.ts';

// Walking a page ends here: a longer one is read in part, and says so.
const MOST_TEXT_NODES = 65_536;
export const MOST_TEXT = 600_000; // a hundred thousand words
const MOST_ELEMENTS = 120_000;

const [ELEMENT, TEXT, CDATA] = [1, 3, 4];

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
