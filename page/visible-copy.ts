import { native } from './native.ts';
import { tagOf, visitVisible } from './visible.ts';

// What a reading library judges by. `name` stays behind: it is what clobbers a form or a document.
const KEPT = new Set('class id role itemprop rel href dir lang src alt'.split(' '));
// A page's script can nest without end; reading libraries recurse.
const DEEPEST = 400;
const TAG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export type VisibleCopy = { copy: Document; complete: boolean };

/** The visible part of a page as a document of its own, which may be changed at will. */
export function copyVisible(page: Document): VisibleCopy {
  const copy = emptyDocument(page);
  let at: Element = copy.body;
  let depth = 0;
  const complete = visitVisible(page, {
    enter(element) {
      if (++depth > DEEPEST) return;
      const shallow = copy.createElement(tagFor(element));
      for (const { name, value } of native(element, 'attributes')) {
        if (KEPT.has(name)) shallow.setAttribute(name, value);
      }
      at.append(shallow);
      at = shallow;
    },
    leave() {
      if (--depth >= DEEPEST) return;
      at = at.parentElement ?? copy.body;
    },
    text({ data }) {
      at.append(copy.createTextNode(data));
    },
  });
  return { copy, complete };
}

// A document that a parser made outside a browser may lack `implementation`.
function emptyDocument(page: Document): Document {
  const made = native(page, 'implementation')?.createHTMLDocument('');
  if (made) return made;
  const parser = new (native(page, 'defaultView') as typeof globalThis & Window).DOMParser();
  return parser.parseFromString('<html><head></head><body></body></html>', 'text/html');
}

// Old server frameworks wrap the whole page in one form, and reading libraries drop forms.
function tagFor(element: Element): string {
  const tag = tagOf(element);
  return tag === 'form' || tag === 'body' || !TAG.test(tag) ? 'div' : tag;
}
