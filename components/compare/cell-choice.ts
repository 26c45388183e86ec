import type { Cell, CellState, Column, Found, Matrix, Row } from '../../core/comparison/matrix.ts';

/** What was opened: a row, and articles with what of it was found in each; or an article as such. */
export type CellChoice = { row: Row | null; carriers: { column: Column; found: Found[] }[] };

/** The same as the matrix has it now: a correction may have changed it since. */
export type OpenedCell = { row: Row | null; articles: OpenedArticle[] };
export type OpenedArticle = { column: Column; state: CellState; found: Found[] };

export function articleChoice(column: Column): CellChoice {
  return { row: null, carriers: [{ column, found: [] }] };
}

/** Null when none of it is there any more. */
export function openedIn(matrix: Matrix, { row, carriers }: CellChoice): OpenedCell | null {
  const now = row && rowLike(row, matrix);
  if (row && !now) return null;
  const articles = carriers.flatMap(({ column: { id }, found }) => {
    const at = matrix.columns.findIndex((column) => column.id === id);
    const [column, cell] = [matrix.columns[at], now ? now.cells[at] : NOTHING];
    return column && cell ? [{ column, state: cell.state, found: stillOf(found, cell.found) }] : [];
  });
  return articles.length > 0 ? { row: now, articles } : null;
}

const NOTHING: Cell = { state: 'not-asked', found: [] };

function rowLike({ kind, id }: Row, { groups }: Matrix): Row | null {
  const rows = groups.flatMap((group) => group.rows);
  return rows.find((row) => row.kind === kind && row.id === id) ?? null;
}

// One of several passages may have been opened; where it is gone, all that there are.
function stillOf(opened: Found[], now: Found[]): Found[] {
  const keys = new Set(opened.map(keyOf));
  const still = now.filter((each) => keys.has(keyOf(each)));
  return still.length > 0 ? still : now;
}

function keyOf({ passage: { block, start, end } }: Found): string {
  return `${block}:${start}:${end}`;
}
