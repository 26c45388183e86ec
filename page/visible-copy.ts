import { leftOut } from './left-out.ts';
import { native, select } from './native.ts';
import { type Visit, visitVisible } from './visible.ts';

// `name` is what clobbers a document; the others say of what is seen that it is hidden.
const LEFT_BEHIND = ['name', 'style', 'aria-hidden'];
const CARRIED = '[name], [style], [aria-hidden]';
const MOST_CARRIED = 120_000;
// A page's script can nest without end; reading libraries recurse.
const DEEPEST = 400;

export type VisibleCopy = { copy: Document; complete: boolean };

/** The visible part of a page, or of `root` in it, as a document of its own to be changed at will. */
export function copyVisible(page: Document, root?: Element): VisibleCopy {
  const copy = emptyDocument(page);
  // Not in the document while it is filled: what it holds could name the document's methods over.
  const body = copy.createElement('body');
  let at: Element = body;
  let depth = 0;
  const visit: Visit = {
    enter(element, tag) {
      if (++depth > DEEPEST) return;
      const shallow = shallowCopy(element, tag, copy);
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
  const complete = visitVisible(page, visit, root, leftOut(page));
  for (const element of select(body, CARRIED, MOST_CARRIED)) {
    for (const name of LEFT_BEHIND) element.removeAttribute(name);
  }
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

// Old server frameworks wrap the whole page in one form, and reading libraries drop forms. Of elements
// that a site made up they know nothing: amid text such a one is a part of the sentence.
function shallowCopy(element: Element, tag: string, copy: Document): Element {
  if (tag === 'form' || tag === 'body') return copy.createElement('div');
  if (!tag.includes('-')) return copy.importNode(element, false);
  return copy.createElement(isAmidText(element) ? 'span' : 'div');
}

function isAmidText({ previousSibling, nextSibling }: Element): boolean {
  return [previousSibling, nextSibling].some(
    (beside) => beside?.nodeType === 3 && (beside as Text).data.trim() !== '',
  );
}
