import type { Selector } from '../core/selector.ts';
import { findPassage } from './find-passage.ts';
import { type PageText, pageText } from './page-text.ts';
import { scrollToRange } from './scroll-to-range.ts';

export type PassageToMark = { id: string; selector: Selector };

/** Names of the browser's highlights; `public/marks.css` says how they look. */
const MARKED = 'sidelight-marked';
const JUMPED_TO = 'sidelight-jumped-to';
const JUMP_SHOWN = 2_000;

/** Marks in one page: drawn by the browser over its text, without a change to the page. */
export type Marks = {
  /** The ids whose passages were found. */
  mark: (passages: PassageToMark[]) => string[];
  /** False where the passage is not in the page. */
  jump: (to: string | Selector) => boolean;
  clear: () => void;
};

export function createMarks(document: Document): Marks {
  const view = document.defaultView;
  const highlights = view?.CSS.highlights;
  const ranges = new Map<string, Range>();
  let page: PageText | null = null;
  let fading: ReturnType<typeof setTimeout> | undefined;

  function find(selector: Selector): Range | null {
    page ??= pageText(document);
    return findPassage(page, selector);
  }

  function draw(): void {
    if (ranges.size) highlights?.set(MARKED, new Highlight(...ranges.values()));
    else highlights?.delete(MARKED);
  }

  return {
    mark(passages) {
      page = null;
      ranges.clear();
      for (const { id, selector } of passages) {
        const range = find(selector);
        if (range) ranges.set(id, range);
      }
      draw();
      page = null;
      return [...ranges.keys()];
    },
    jump(to) {
      page = null;
      const range = typeof to === 'string' ? (ranges.get(to) ?? null) : find(to);
      page = null;
      if (!range || !view || range.getClientRects().length === 0) return false;
      // A page can clear all highlights of its document, so they are drawn again here.
      draw();
      scrollToRange(view, range);
      highlights?.set(JUMPED_TO, new Highlight(range));
      clearTimeout(fading);
      fading = setTimeout(() => highlights?.delete(JUMPED_TO), JUMP_SHOWN);
      return true;
    },
    clear() {
      ranges.clear();
      clearTimeout(fading);
      highlights?.delete(MARKED);
      highlights?.delete(JUMPED_TO);
    },
  };
}
