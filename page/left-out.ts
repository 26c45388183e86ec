import { cutOff } from './cut-off.ts';
import { select } from './native.ts';

// A site's menus and its imprint: a third of most pages, and never a part of an article.
const FRAME = 'nav, footer, [role="navigation"], [role="contentinfo"], [role="search"]';
const MOST_FRAMES = 100;
const MAIN_PARTS = 'h1, main, article, [role="main"]';

/** The parts of a page that are not read although they can be seen. */
export function leftOut(document: Document): ReadonlySet<Element> {
  const frames = select(document, FRAME, MOST_FRAMES).filter(
    (frame) => select(frame, MAIN_PARTS, 1).length === 0,
  );
  return new Set([...cutOff(document), ...frames]);
}
