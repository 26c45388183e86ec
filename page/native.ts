/**
 * A property of a page's node as the platform defines it. A form answers `form.children` with a
 * control of that name, and a document does so with images, also towards content scripts.
 */
export function native<T extends Node, K extends keyof T>(node: T, name: K): T[K] {
  const found = Reflect.get(Object.getPrototypeOf(node), name, node);
  return found === undefined ? node[name] : found;
}

export function attributeOf(element: Element, name: string): string | null {
  return native(element, 'getAttribute').call(element, name);
}

/** Elements in document order, at most `most` of them. */
export function select(
  root: Document | ShadowRoot | Element,
  selector: string,
  most = 200,
): Element[] {
  const found = native(root, 'querySelectorAll').call(root, selector) as NodeListOf<Element>;
  return Array.prototype.slice.call(found, 0, most);
}

export function textOf(node: Node): string {
  return native(node, 'textContent') ?? '';
}

/**
 * An element's name in lower case. Only a form and a document can be named over by what they hold:
 * all else is read directly, at a tenth of what `native` takes.
 */
export function tagOf(element: Element): string {
  const { localName } = element;
  return typeof localName === 'string' ? localName.toLowerCase() : 'form';
}

/** The next node of a tree that is walked node by node. */
export function follow(node: Node, name: 'firstChild' | 'nextSibling'): Node | null {
  return isForm(node) ? native(node, name) : node[name];
}

export function typeOf(node: Node): number {
  const { nodeType } = node;
  return typeof nodeType === 'number' ? nodeType : 1;
}

function isForm(node: Node): boolean {
  if (node.nodeType === 3) return false; // asking a text for a name it lacks is slow
  const { localName } = node as Element;
  return localName === 'form' || typeof localName === 'object';
}

/** A selector for elements with one of these words in their class: `classed('date byline')`. */
export function classed(words: string): string {
  return words.replace(/(\S+) ?/g, '[class*="$1" i],').slice(0, -1);
}
