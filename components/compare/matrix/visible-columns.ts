import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Which columns stand in the frame, with some to either side: a table of thousands of cells is slow. */
export type VisibleColumns = { from: number; to: number };

const BESIDE = 4;
const AT_FIRST = 4; // columns drawn before their width is known
const AT_ONCE = 8; // columns: more come frame by frame, so that none of them is long
const STEP = 4; // the table is drawn anew only where that many columns have gone by

export function useVisibleColumns(
  frame: RefObject<HTMLElement | null>,
  count: number,
  columnWidth: () => number,
  look: string,
): VisibleColumns {
  const [range, setRange] = useState<VisibleColumns>({ from: 0, to: AT_FIRST });
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    let cancel = () => {};
    const measure = () => {
      const width = columnWidth();
      if (width === 0) return;
      // In a right-to-left table the way scrolled is negative.
      const begins = Math.floor(Math.abs(element.scrollLeft) / width);
      const shown = Math.ceil(element.clientWidth / width);
      const from = Math.max(0, Math.floor((begins - BESIDE) / STEP) * STEP);
      const to = Math.ceil((begins + shown + BESIDE) / STEP) * STEP;
      setRange((before) => {
        if (before.from === from && before.to === to) return before;
        const drawn = before.from <= from && before.to > from ? before.to : from;
        if (to > drawn + AT_ONCE) cancel = afterPaint(measure);
        return { from, to: Math.min(to, drawn + AT_ONCE) };
      });
    };
    cancel = afterPaint(measure);
    element.addEventListener('scroll', measure, { passive: true });
    window.addEventListener('resize', measure);
    return () => {
      cancel();
      element.removeEventListener('scroll', measure);
      window.removeEventListener('resize', measure);
    };
  }, [frame, columnWidth, count, look]);
  return { from: Math.min(range.from, Math.max(0, count - 1)), to: Math.min(range.to, count) };
}

/** Once what was drawn is on the screen, so that one task does not lay out both. */
function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
