import { drawnIn, hiddenByName, isNeverText } from './drawn.ts';
import { native, tagOf, textOf } from './native.ts';
import { replacementFor } from './replacement.ts';
import { MOST_TEXT } from './visible.ts';

const MOST_ELEMENTS = 20_000;
const DEEPEST = 400;
// All that is inside an element too deep is too deep as well: of so many in a row one tells.
const DEPTH_ASKED_OF_EACH = 64;
const REMARKS = 128 | 64; // comments and processing instructions

/**
 * Has the browser copy a part of a page into `body`, and takes out what cannot be seen: quicker than
 * a walk from node to node. False, with nothing done, where such a walk is needed: for shadow roots,
 * and for what is very long or nested without end.
 */
export function prunedCopy(part: Element, body: Element, cut: ReadonlySet<Element>): boolean {
  const from = elementsIn(part);
  if (from.length > MOST_ELEMENTS || part.shadowRoot) return false;
  const copy = body.ownerDocument;
  const whole = copy.importNode(part, true);
  const to = elementsIn(whole);
  const page = native(part, 'ownerDocument');
  const isDrawn = drawnIn(page);
  const hidden = new Set([...cut, ...hiddenByName(page)]);
  const unseen: Element[] = [];
  const replaced: [Element, Element][] = [];
  for (let at = 0; at < from.length; at++) {
    const element = from[at] as Element;
    if (element.shadowRoot || (at % DEPTH_ASKED_OF_EACH === 0 && isTooDeep(element))) return false;
    const tag = tagOf(element);
    if (isNeverText(tag) || hidden.has(element) || !isDrawn(element)) {
      unseen.push(to[at] as Element);
      at += elementsIn(element).length;
      continue;
    }
    const replacement = replacementFor(element, tag, copy);
    if (replacement) replaced.push([to[at] as Element, replacement]);
  }
  for (const element of unseen) native(element, 'remove').call(element);
  if (textOf(whole).length > MOST_TEXT) return false;
  for (const [element, replacement] of replaced) {
    moveContent(element, replacement);
    native(element, 'replaceWith').call(element, replacement);
  }
  removeRemarks(whole);
  moveContent(whole, body);
  return true;
}

function elementsIn(element: Element): NodeListOf<Element> {
  return native(element, 'querySelectorAll').call(element, '*') as NodeListOf<Element>;
}

function isTooDeep(element: Element): boolean {
  let depth = 0;
  for (let at: Element | null = element; at; at = native(at, 'parentElement')) depth++;
  return depth > DEEPEST;
}

// A reading library ends a paragraph at them.
function removeRemarks(whole: Element): void {
  const walker = whole.ownerDocument.createTreeWalker(whole, REMARKS);
  const remarks: Node[] = [];
  while (walker.nextNode()) remarks.push(walker.currentNode);
  for (const remark of remarks) (remark as Comment).remove();
}

function moveContent(from: Element, to: Element): void {
  for (let node = native(from, 'firstChild'); node; node = native(from, 'firstChild')) {
    to.appendChild(node);
  }
}
