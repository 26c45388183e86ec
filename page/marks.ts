import type { Selector } from '../core/selector.ts';
import { findPassage } from './find-passage.ts';
import { type FoundPassages, findAll, isLaidOut, type PassageToMark } from './found-passages.ts';
import { keeperOf } from './keep-marks.ts';
import { markAt } from './mark-at.ts';
import { moveCaret } from './move-caret.ts';
import { pageText } from './page-text.ts';
import { passagesAfter } from './reading-order.ts';
import { scrollToRange } from './scroll-to-range.ts';

/** Names of the browser's highlights; `public/marks.css` says how they look. */
const MARKED = 'sidelight-marked';
const JUMPED_TO = 'sidelight-jumped-to';
const JUMP_SHOWN = 2_000;
const ROUND = 1_000;

/** Marks in one page: drawn by the browser over its text, without a change to the page. */
export type Marks = {
  /** Draws marks in the place of those before. The ids whose passages were found. */
  mark: (passages: PassageToMark[]) => string[];
  /** False where the passage is not in the page. */
  jump: (to: Selector) => boolean;
  /**
   * Goes to the passage after or before the one gone to last, round and round, whether marks are
   * drawn or not. Its id; null where none of them is in the page.
   */
  step: (direction: 'next' | 'previous', passages: PassageToMark[]) => string | null;
  /** The mark that a reader pressed, or null. */
  pressed: (click: MouseEvent) => string | null;
  clear: () => void;
};

/** `isAlive`: whether the extension that draws them is still there; marks go when it goes. */
export function createMarks(document: Document, isAlive: () => boolean): Marks {
  const view = document.defaultView;
  const highlights = view?.CSS.highlights;
  let marked: FoundPassages | null = null;
  let drawn: Highlight | null = null;
  let current: string | null = null;
  let fading: ReturnType<typeof setTimeout> | undefined;
  let rounds: ReturnType<typeof setInterval> | undefined;

  function draw(): void {
    const ranges = marked?.ranges.values() ?? [];
    drawn = new Highlight(...ranges);
    if (drawn.size > 0) highlights?.set(MARKED, drawn);
    else highlights?.delete(MARKED);
  }

  function isDrawn(): boolean {
    const size = marked?.ranges.size ?? 0;
    return size === 0 || (highlights?.get(MARKED) === drawn && drawn?.size === size);
  }

  function mark(passages: PassageToMark[]): string[] {
    marked = findAll(document, passages);
    draw();
    return [...marked.ranges.keys()];
  }

  function keep(): void {
    const round = keeperOf({
      wanted: () => marked?.wanted.length ?? 0,
      intact: () => marked?.intact() ?? 0,
      isDrawn,
      draw,
      findAgain: () => void mark(marked?.wanted ?? []),
    });
    clearInterval(rounds);
    rounds = setInterval(() => {
      if (!isAlive()) clear();
      else if (!document.hidden) round();
    }, ROUND);
  }

  function show(range: Range): void {
    if (!view) return;
    draw(); // a page may have cleared them since
    scrollToRange(view, range);
    moveCaret(range);
    highlights?.set(JUMPED_TO, new Highlight(range));
    clearTimeout(fading);
    fading = setTimeout(() => highlights?.delete(JUMPED_TO), JUMP_SHOWN);
  }

  function clear(): void {
    clearTimeout(fading);
    clearInterval(rounds);
    // A newer version of ours may have drawn its own by now.
    if (highlights?.get(MARKED) === drawn) highlights?.delete(MARKED);
    highlights?.delete(JUMPED_TO);
    marked = drawn = current = null;
  }

  return {
    mark(passages) {
      const found = mark(passages);
      keep();
      return found;
    },
    jump(to) {
      const range = findPassage(pageText(document), to) ?? undefined;
      if (!isLaidOut(range)) return false;
      show(range);
      return true;
    },
    step(direction, passages) {
      const { ranges } = findAll(document, passages);
      for (const { id } of passagesAfter(current, passages, direction)) {
        const range = ranges.get(id);
        if (!isLaidOut(range)) continue;
        current = id;
        show(range);
        return id;
      }
      return null;
    },
    pressed(click) {
      const id = marked && isAlive() ? markAt(marked.ranges, click) : null;
      current = id ?? current;
      return id;
    },
    clear,
  };
}
