import type { CellState, Column, Found, Row } from './matrix.ts';

/** What columns can be put together by. */
export const groupings = ['none', 'outlet', 'language', 'country', 'day'] as const;
export type Grouping = (typeof groupings)[number];

/** What one column stands for: an article, or all the articles of an outlet. */
export const columnUnits = ['article', 'outlet'] as const;
export type ColumnUnit = (typeof columnUnits)[number];

/** Columns of a matrix shown as one: `at` is where each of its articles stands in it. */
export type Gathered = { key: string; articles: Column[]; at: number[] };

/** Neighbours with something in common; `value` null where they have it not. */
export type ColumnGroup = { value: string | null; columns: Gathered[] };

export type GatheredCell = {
  state: CellState;
  /** The articles that carry it, in the matrix's order. */
  carriers: { column: Column; found: Found[] }[];
  /** How many articles were asked. */
  of: number;
};

/** `countryOf` gives the ISO code for an article's address, null where it is not on the list. */
export function gatherColumns(
  columns: Column[],
  unit: ColumnUnit,
  by: Grouping,
  countryOf: (address: string) => string | null,
): ColumnGroup[] {
  const gathered = unit === 'outlet' ? byOutlet(columns) : columns.map(alone);
  if (by === 'none') return [{ value: null, columns: gathered }];
  const groups = new Map<string | null, Gathered[]>();
  for (const each of gathered) {
    const value = commonValue(each, by, countryOf);
    groups.set(value, [...(groups.get(value) ?? []), each]);
  }
  // By value and never by how much they carry: this is no ranking. What has none comes last.
  return [...groups]
    .map(([value, those]) => ({ value, columns: those }))
    .sort((a, b) => Number(a.value === null) - Number(b.value === null) || order(a, b));
}

/** What a column says of a row: for an outlet the most that any of its articles says. */
export function gatheredCell(row: Row, { articles, at }: Gathered): GatheredCell {
  const cells = at.flatMap((index) => row.cells[index] ?? []);
  const carriers = cells.flatMap(({ found }, index) => {
    const column = articles[index];
    return column && found.length > 0 ? [{ column, found }] : [];
  });
  const states = new Set(cells.map(({ state }) => state));
  const state = TELLING.find((one) => states.has(one)) ?? 'not-checked';
  return { state, carriers, of: cells.length };
}

// What changed first, so that it does not hide behind what did not; then what says most.
const TELLING: CellState[] = [
  'garble', 'drift', 'reported', 'not-found', 'partly-read', 'not-checked', 'undated', 'later',
]; // biome-ignore format: one order

function alone(column: Column, at: number): Gathered {
  return { key: column.id, articles: [column], at: [at] };
}

function byOutlet(columns: Column[]): Gathered[] {
  const outlets = new Map<string, Gathered>();
  for (const [at, column] of columns.entries()) {
    const key = column.outlet === null ? `text ${column.id}` : `outlet ${column.outlet}`;
    const gathered = outlets.get(key) ?? { key, articles: [], at: [] };
    gathered.articles.push(column);
    gathered.at.push(at);
    outlets.set(key, gathered);
  }
  return [...outlets.values()];
}

function commonValue(
  { articles }: Gathered,
  by: Exclude<Grouping, 'none'>,
  countryOf: (address: string) => string | null,
): string | null {
  const values = new Set(
    articles.map(({ outlet, language, published, address }) => {
      if (by === 'outlet') return outlet;
      if (by === 'language') return language;
      return by === 'day' ? published : countryOf(address);
    }),
  );
  const [value = null] = values;
  return values.size === 1 ? value : null;
}

function order(a: ColumnGroup, b: ColumnGroup): number {
  if (a.value === b.value) return 0;
  return (a.value ?? '') < (b.value ?? '') ? -1 : 1;
}
