import { native, select } from './native.ts';

const MOST_ELEMENTS = 5_000;
const MOST_ROOTS = 50;

/** The open shadow roots of a page, those within others too, as far as is worth while. */
export function openRoots(document: Document): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const open: (Document | ShadowRoot)[] = [document];
  for (let at = open.shift(); at && roots.length < MOST_ROOTS; at = open.shift()) {
    for (const element of select(at, '*', MOST_ELEMENTS)) {
      const root = native(element, 'shadowRoot');
      if (!root) continue;
      roots.push(root);
      open.push(root);
    }
  }
  return roots.slice(0, MOST_ROOTS);
}
