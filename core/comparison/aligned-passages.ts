import type { Dossier } from '../dossier/schema.ts';
import type { WordChange } from '../quotations/quotation.ts';
import { compareWording } from '../quotations/wordings/compare-wording.ts';
import type { Column, Found, Matrix, Row } from './matrix.ts';

/** One article beside others, with its passage on the thing they are aligned on. */
export type AlignedPassage = {
  column: Column;
  cell: Row['cells'][number];
  /** What is compared: the first passage found, or null. */
  found: Found | null;
  /**
   * From the base text's words to these: empty where they are the same. `base` for the base itself;
   * `language` where the base is in another one; `apart` where they have hardly a word in common.
   */
  against: { changes: WordChange[] } | { none: 'base' | 'language' | 'apart' | 'nothing' };
};

/** The text the others are compared with: a column's place, or the dossier's own wording. */
export type Base = number | 'dossier';

const LEAST_IN_COMMON = 0.35; // of the words of both; below it every second word would be marked

/** Rows that at least one of these columns carries, those that more of them carry not before others. */
export function sharedRows(matrix: Matrix, at: number[]): Row[] {
  return matrix.groups
    .flatMap(({ rows }) => rows)
    .filter(({ cells }) => at.some((index) => (cells[index]?.found.length ?? 0) > 0));
}

export function alignedPassages(
  row: Row,
  columns: Column[],
  at: number[],
  base: Base,
  dossier: Dossier,
): AlignedPassage[] {
  const passages = at.flatMap((index) => {
    const [column, cell] = [columns[index], row.cells[index]];
    if (!column || !cell) return [];
    return [{ index, column, cell, found: cell.found[0] ?? null }];
  });
  const from = passages.find(({ index }) => index === base);
  const basis = base === 'dossier' ? row.wording : from?.found && textOf(from.found);
  return passages.map(({ index, column, cell, found }) => {
    const own = found && textOf(found);
    const against: AlignedPassage['against'] =
      index === base ? { none: 'base' } : differenceOf(basis ?? null, own, dossier);
    return { column, cell, found, against };
  });
}

type Text = { text: string; language: string | null };

function textOf({ words, language }: Found): Text {
  return { text: words, language };
}

function differenceOf(
  base: Text | null,
  own: Text | null,
  dossier: Dossier,
): AlignedPassage['against'] {
  if (!base || !own) return { none: 'nothing' };
  if (base.language !== own.language) return { none: 'language' };
  const changes = compareWording(base.text, own.text, own.language, dossier);
  return shareInCommon(changes) < LEAST_IN_COMMON ? { none: 'apart' } : { changes };
}

function shareInCommon(changes: WordChange[]): number {
  const letters = (kind: WordChange['kind']) =>
    changes.filter((one) => one.kind === kind).reduce((sum, { words }) => sum + words.length, 0);
  const same = letters('same');
  const all = same + (letters('added') + letters('removed')) / 2;
  return all === 0 ? 1 : same / all;
}
