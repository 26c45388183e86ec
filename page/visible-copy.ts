import { leftOut } from './left-out.ts';
import { native, select } from './native.ts';
import { prunedCopy } from './pruned-copy.ts';
import { replacementFor } from './replacement.ts';
import { type Visit, visitVisible } from './visible.ts';

// A reading library asks its document for methods that a picture of that name would stand in for.
const NAMED = '[name]';
const MOST_NAMED = 120_000;
// A page's script can nest without end; reading libraries recurse.
const DEEPEST = 400;

export type VisibleCopy = { copy: Document; complete: boolean };

/** The visible part of a page, or of `root` in it, as a document of its own to be changed at will. */
export function copyVisible(page: Document, root?: Element): VisibleCopy {
  const copy = emptyDocument(page);
  // Not in the document while it is filled: what it holds could name the document's methods over.
  const body = copy.createElement('body');
  const cut = leftOut(page);
  const part = root ?? native(page, 'body');
  const complete = (part && prunedCopy(part, body, cut)) || copyByNode(page, root, body, cut);
  for (const element of select(body, NAMED, MOST_NAMED)) element.removeAttribute('name');
  copy.body.replaceWith(body);
  return { copy, complete };
}

// A document that a parser made outside a browser may lack `implementation`.
function emptyDocument(page: Document): Document {
  const made = native(page, 'implementation')?.createHTMLDocument('');
  if (made) return made;
  const parser = new (native(page, 'defaultView') as typeof globalThis & Window).DOMParser();
  return parser.parseFromString('<html><head></head><body></body></html>', 'text/html');
}

/** False where the page was too long and the rest was left out. */
function copyByNode(
  page: Document,
  root: Element | undefined,
  body: Element,
  cut: ReadonlySet<Element>,
): boolean {
  const copy = body.ownerDocument;
  let at: Element = body;
  let depth = 0;
  const visit: Visit = {
    enter(element, tag) {
      if (++depth > DEEPEST) return;
      const shallow = replacementFor(element, tag, copy) ?? copy.importNode(element, false);
      at.appendChild(shallow);
      at = shallow;
    },
    leave() {
      if (--depth >= DEEPEST) return;
      at = at.parentElement ?? body;
    },
    text({ data }) {
      at.appendChild(copy.createTextNode(data));
    },
  };
  return visitVisible(page, visit, root, cut);
}
