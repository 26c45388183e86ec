import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type GridPlace, type GridSize, placeAfter } from './grid-keys.ts';

type Grid = {
  frame: RefObject<HTMLElement | null>;
  size: GridSize;
  dir: 'ltr' | 'rtl';
  /** Brings a column into the frame, so that it is drawn. */
  reveal: (column: number) => void;
};

/**
 * One tab stop for the whole grid, moved by the arrow keys. It is set on the elements themselves: a
 * table of thousands of cells must not be drawn anew for each key.
 */
export function useGridFocus({ frame, size, dir, reveal }: Grid) {
  const place = useRef<GridPlace>({ row: 1, column: 1 });
  const wanted = useRef(false);
  const focused = useRef<Element | null>(null);

  // After each drawing: the cell that was waited for may be there now, or the tab stop may be gone.
  useLayoutEffect(() => {
    if (
      focused.current &&
      !focused.current.isConnected &&
      document.activeElement === document.body
    ) {
      focused.current = null;
      frame.current?.querySelector('table')?.focus({ preventScroll: true }); // scrolled away by hand: arrow keys lead back
    }
    const target = targetAt(frame, place.current) ?? firstDrawn(frame, place.current.row);
    if (!target) return;
    setStop(frame, target);
    if (!wanted.current || target !== targetAt(frame, place.current)) return;
    wanted.current = false;
    target.focus();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-at]');
    if (event.altKey || event.shiftKey) return;
    if (event.key === 'Enter' && cell && cell === event.target) return enter(event, cell);
    if (event.key === 'Escape' && cell && cell !== event.target) return targetIn(cell).focus();
    const to = placeAfter(event, place.current, size, dir);
    if (!to) return;
    event.preventDefault();
    place.current = to;
    const target = targetAt(frame, to);
    if (target) return target.focus();
    wanted.current = true;
    reveal(to.column);
  };
  const onFocusIn = (event: FocusEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-at]');
    if (!cell) return;
    focused.current = event.target as Element;
    place.current = placeOfCell(cell);
    setStop(frame, targetIn(cell));
  };
  return { onKeyDown, onFocusIn };
}

/** Opens a cell, or leads into a head that holds a link and a button: from there on Tab leads. */
function enter(event: KeyboardEvent, cell: HTMLElement): void {
  event.preventDefault();
  const inner = cell.querySelector<HTMLElement>('a, button');
  if (inner) inner.focus();
  else cell.click();
}

function placeOfCell(cell: HTMLElement): GridPlace {
  const [row = 0, column = 0] = (cell.dataset.at ?? '').split(' ').map(Number);
  return { row, column };
}

function targetAt(
  frame: RefObject<HTMLElement | null>,
  { row, column }: GridPlace,
): HTMLElement | null {
  const cell = frame.current?.querySelector(`[data-at="${row} ${column}"]`);
  return cell ? targetIn(cell) : null;
}

/** A cell with a single button is stood for by it. */
function targetIn(cell: Element): HTMLElement {
  return cell.querySelector<HTMLElement>(':scope > button') ?? (cell as HTMLElement);
}

function firstDrawn(frame: RefObject<HTMLElement | null>, row: number): HTMLElement | null {
  const cells = frame.current?.querySelectorAll(`[data-at^="${row} "]`) ?? [];
  const cell = cells[1] ?? cells[0];
  return cell ? targetIn(cell) : null;
}

function setStop(frame: RefObject<HTMLElement | null>, target: HTMLElement): void {
  for (const before of frame.current?.querySelectorAll(
    '[data-at][tabindex="0"], [data-at] [tabindex="0"]',
  ) ?? []) {
    before.setAttribute('tabindex', '-1');
  }
  target.setAttribute('tabindex', '0');
  // What stands in a head can be tabbed to from the head alone.
  for (const inner of target.querySelectorAll('a, button')) inner.setAttribute('tabindex', '0');
}
