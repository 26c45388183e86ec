import { useRef, useState } from 'preact/hooks';

export type Grip = { onPointerDown: (event: PointerEvent) => void };

type RowDrag<Row> = {
  /** For the list: its children are the rows, in order. */
  list: {
    ref: { current: HTMLOListElement | null };
    onPointerMove: (event: PointerEvent) => void;
    onPointerUp: () => void;
    onPointerCancel: () => void;
  };
  /** For what a row is dragged by. */
  grip: (row: Row) => Grip;
  /** The row that is being dragged, or null. */
  dragged: Row | null;
};

/** Rows that follow the pointer: a row takes the place of the one under it. */
export function useRowDrag<Row>(
  rows: Row[],
  onMove: (row: Row, place: number) => void,
): RowDrag<Row> {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<Row | null>(null);
  // Beside the state, because a quick hand moves before that is drawn.
  const held = useRef<Row | null>(null);
  const hold = (row: Row | null) => {
    held.current = row;
    setDragged(row);
  };
  return {
    dragged,
    grip: (row) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.preventDefault(); // no text is selected, and the focus stays
        hold(row);
        // The list takes the pointer, not the row: a row that changes places would lose it.
        list.current?.setPointerCapture(event.pointerId);
      },
    }),
    list: {
      ref: list,
      onPointerMove: ({ clientY }) => {
        if (held.current === null || !list.current) return;
        const place = placeAt(clientY, [...list.current.children]);
        if (rows[place] !== held.current) onMove(held.current, place);
      },
      onPointerUp: () => hold(null),
      onPointerCancel: () => hold(null),
    },
  };
}

function placeAt(y: number, rows: Element[]): number {
  const at = rows.findIndex((row) => y < row.getBoundingClientRect().bottom);
  return at === -1 ? rows.length - 1 : at;
}
