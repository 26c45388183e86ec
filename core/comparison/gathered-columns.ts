import { type Copies, NO_COPIES } from './copies.ts';
import type { CellState, Column, Found, Row } from './matrix.ts';
import { textsAmong } from './scope.ts';

/** What columns can be put together by. */
export const groupings = ['none', 'outlet', 'language', 'country', 'day'] as const;
export type Grouping = (typeof groupings)[number];

/** What one column stands for: an article, or all the articles of an outlet. */
export const columnUnits = ['article', 'outlet'] as const;
export type ColumnUnit = (typeof columnUnits)[number];

/**
 * Columns of a matrix shown as one: `at` is where each of its articles stands in it. `texts` has the
 * same places by text: a text that several outlets print is one.
 */
export type Gathered = { key: string; articles: Column[]; at: number[]; texts: number[][] };

/** Neighbours with something in common; `value` null where they have it not. */
export type ColumnGroup = { value: string | null; columns: Gathered[] };

export type GatheredCell = {
  state: CellState;
  /** The articles that carry it, in the matrix's order. */
  carriers: { column: Column; found: Found[] }[];
  /** How many texts carry it, of how many. */
  carried: number;
  of: number;
  /** Articles that print them. */
  printings: number;
};

/**
 * `countryOf` gives the ISO code for an article's address, null where it is not on the list. A copy
 * stands with the text it is of, under the outlet of its first article.
 */
export function gatherColumns(
  columns: Column[],
  unit: ColumnUnit,
  by: Grouping,
  countryOf: (address: string) => string | null,
  copies: Copies = NO_COPIES,
): ColumnGroup[] {
  const texts = byText(columns, copies);
  const gathered = unit === 'outlet' ? byOutlet(texts) : texts;
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
export function gatheredCell(row: Row, { articles, at, texts }: Gathered): GatheredCell {
  const cells = at.flatMap((index) => row.cells[index] ?? []);
  const carriers = cells.flatMap(({ found }, index) => {
    const column = articles[index];
    return column && found.length > 0 ? [{ column, found }] : [];
  });
  const states = new Set(cells.map(({ state }) => state));
  const state = TELLING.find((one) => states.has(one)) ?? 'not-checked';
  const isCarried = (index: number) => (row.cells[index]?.found.length ?? 0) > 0;
  const carried = texts.filter((printed) => printed.some(isCarried)).length;
  return { state, carriers, carried, of: texts.length, printings: at.length };
}

// What changed first, so that it does not hide behind what did not; then what says most.
const TELLING: CellState[] = [
  'garble', 'drift', 'reported', 'not-found', 'partly-read', 'not-checked', 'not-asked', 'undated', 'later',
]; // biome-ignore format: one order

function byText(columns: Column[], copies: Copies): Gathered[] {
  return textsAmong(columns, copies).flatMap(({ first, copies: others }) => {
    const column = columns[first];
    const at = [first, ...others];
    const articles = at.flatMap((index) => columns[index] ?? []);
    return column ? [{ key: column.id, articles, at, texts: [at] }] : [];
  });
}

function byOutlet(texts: Gathered[]): Gathered[] {
  const outlets = new Map<string, Gathered>();
  for (const text of texts) {
    const outlet = text.articles[0]?.outlet ?? null;
    const key = outlet === null ? `text ${text.key}` : `outlet ${outlet}`;
    const before = outlets.get(key) ?? { key, articles: [], at: [], texts: [] };
    outlets.set(key, {
      key,
      articles: [...before.articles, ...text.articles],
      at: [...before.at, ...text.at],
      texts: [...before.texts, ...text.texts],
    });
  }
  return [...outlets.values()];
}

function commonValue(
  { articles, at, texts }: Gathered,
  by: Exclude<Grouping, 'none'>,
  countryOf: (address: string) => string | null,
): string | null {
  // Of each text its first article: where it was printed again does not change whose it is.
  const firsts = texts.flatMap(([first]) => articles[at.indexOf(first ?? -1)] ?? []);
  const values = new Set(
    firsts.map(({ outlet, language, published, address }) => {
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
