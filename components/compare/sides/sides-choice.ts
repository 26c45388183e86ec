import type { Column, Matrix, Row } from '../../../core/comparison/matrix.ts';
import type { Choice } from '../place.ts';

/** The names under which the articles are chosen, in the order in which they stand. */
export const sides = ['a', 'b', 'c', 'd'] as const;

/** Ids are long; so much of one tells an article from the others in any library. */
const ENOUGH = 16;

export function shortId({ id }: Column): string {
  return id.slice(0, ENOUGH);
}

/** Places of the chosen articles in the matrix; where fewer than two are, the first that say most. */
export function chosenArticles({ columns, groups }: Matrix, choice: Choice): number[] {
  const chosen = sides.flatMap((side) => {
    const at = columns.findIndex((column) => shortId(column) === choice[side]);
    return at >= 0 ? [at] : [];
  });
  const rows = groups.flatMap((group) => group.rows);
  const carried = (at: number) =>
    rows.filter(({ cells }) => (cells[at]?.found.length ?? 0) > 0).length;
  const others = columns
    .map((_, at) => at)
    .filter((at) => !chosen.includes(at))
    .sort((a, b) => carried(b) - carried(a));
  const added = others.slice(0, Math.max(0, 2 - chosen.length)).sort((a, b) => a - b);
  return [...new Set([...chosen, ...added])];
}

export function keyOfRow({ kind, id }: Row): string {
  return `${kind}:${id}`;
}

/** The row that was chosen, else one that most of the articles carry: a quotation before a fact. */
export function chosenRow(rows: Row[], at: number[], choice: Choice): Row | null {
  const carriers = ({ cells }: Row) =>
    at.filter((index) => (cells[index]?.found.length ?? 0) > 0).length;
  const likely = rows.toSorted(
    (a, b) =>
      carriers(b) - carriers(a) || Number(b.kind === 'quotation') - Number(a.kind === 'quotation'),
  );
  return rows.find((row) => keyOfRow(row) === choice.on) ?? likely[0] ?? null;
}
