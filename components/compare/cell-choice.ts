import type { CellState, Column, Found, Matrix, Row } from '../../core/comparison/matrix.ts';

/** What was opened: a row, and articles with what of it was found in each. */
export type CellChoice = { row: Row; carriers: { column: Column; found: Found[] }[] };

/** The same as the matrix has it now: a correction may have changed it since. */
export type OpenedCell = { row: Row; articles: OpenedArticle[] };
export type OpenedArticle = { column: Column; state: CellState; found: Found[] };

/** Null when none of it is there any more. */
export function openedIn(matrix: Matrix, { row, carriers }: CellChoice): OpenedCell | null {
  const now = matrix.groups
    .flatMap(({ rows }) => rows)
    .find(({ kind, id }) => kind === row.kind && id === row.id);
  if (!now) return null;
  const articles = carriers.flatMap(({ column: { id }, found }) => {
    const at = matrix.columns.findIndex((column) => column.id === id);
    const [column, cell] = [matrix.columns[at], now.cells[at]];
    return column && cell ? [{ column, state: cell.state, found: stillOf(found, cell.found) }] : [];
  });
  return articles.length > 0 ? { row: now, articles } : null;
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
