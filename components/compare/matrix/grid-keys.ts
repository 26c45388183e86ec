/** A place in the grid: row 0 are the heads of the columns, column 0 those of the rows. */
export type GridPlace = { row: number; column: number };

/** How many rows and columns there are besides the heads, and how many rows a page is. */
export type GridSize = { rows: number; columns: number; page: number };

/**
 * Where a key leads from a place, as the ARIA grid pattern has it; null for keys that lead nowhere.
 * In a right-to-left table the next column stands to the left.
 */
export function placeAfter(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { row, column }: GridPlace,
  { rows, columns, page }: GridSize,
  dir: 'ltr' | 'rtl',
): GridPlace | null {
  const [next, last] = dir === 'rtl' ? [-1, 1] : [1, -1];
  const moves: Record<string, () => GridPlace> = {
    ArrowRight: () => ({ row, column: column + next }),
    ArrowLeft: () => ({ row, column: column + last }),
    ArrowDown: () => ({ row: row + 1, column }),
    ArrowUp: () => ({ row: row - 1, column }),
    PageDown: () => ({ row: row + page, column }),
    PageUp: () => ({ row: row - page, column }),
    Home: () => (ctrlKey || metaKey ? { row: 0, column: 0 } : { row, column: 0 }),
    End: () => (ctrlKey || metaKey ? { row: rows, column: columns } : { row, column: columns }),
  };
  if (!Object.hasOwn(moves, key)) return null;
  const moved = moves[key]?.() ?? { row, column };
  return { row: within(moved.row, rows), column: within(moved.column, columns) };
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
