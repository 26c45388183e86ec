import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Which columns stand in the frame, with some to either side: a table of thousands of cells is slow. */
export type VisibleColumns = { from: number; to: number };

const BESIDE = 4;
const UNMEASURED = 16; // columns drawn before the frame's width is known
const STEP = 4; // the table is drawn anew only where that many columns have gone by

export function useVisibleColumns(
  frame: RefObject<HTMLElement | null>,
  count: number,
  columnWidth: () => number,
  look: string,
): VisibleColumns {
  const [range, setRange] = useState<VisibleColumns>({ from: 0, to: UNMEASURED });
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const width = columnWidth();
      if (width === 0) return;
      // In a right-to-left table the way scrolled is negative.
      const first = Math.floor(Math.abs(element.scrollLeft) / width);
      const shown = Math.ceil(element.clientWidth / width);
      const from = Math.max(0, Math.floor((first - BESIDE) / STEP) * STEP);
      const to = Math.ceil((first + shown + BESIDE) / STEP) * STEP;
      setRange((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    window.addEventListener('resize', measure);
    return () => {
      element.removeEventListener('scroll', measure);
      window.removeEventListener('resize', measure);
    };
  }, [frame, columnWidth, count, look]);
  return { from: Math.min(range.from, Math.max(0, count - 1)), to: Math.min(range.to, count) };
}
