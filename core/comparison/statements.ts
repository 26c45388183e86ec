import type { Dossier } from '../dossier/schema.ts';
import type { KnownNote } from '../notes/notes.ts';
import type { DriftKind } from '../quotations/quotation.ts';
import type { CellState, Column, Item } from './matrix.ts';
import { matrixItems } from './matrix-items.ts';
import type { Printing } from './printings.ts';
import { inOrder, type ReadColumn } from './read-columns.ts';

/** One statement of the dossier, and every wording in which the articles print it. */
export type Statement = {
  item: Item;
  /** In the language of the best-sourced words, first seen first; then the translations. */
  variants: Variant[];
  /** Articles in which it was not found, by why. */
  absent: { state: CellState; columns: Column[] }[];
};

/** The same words, whatever house style they are in, with everyone who prints them. */
export type Variant = {
  key: string;
  /** As they were first printed. */
  words: string;
  language: string | null;
  /** Whether they are in another language than the best-sourced words. */
  isTranslation: boolean;
  change: KnownNote['change'];
  /** Ways in which the words differ; of whom they are from, each printing speaks for itself. */
  kinds: DriftKind[];
  /** The wording these words were compared with. */
  best: KnownNote['best'];
  comparison: KnownNote['comparison'];
  explanation: KnownNote['explanation'];
  printings: PrintedIn[];
};

export type PrintedIn = { column: Column; printing: Printing };

/** The dossier's statements that some article prints, in the dossier's order. */
export function statementsIn(read: ReadColumn[], dossier: Dossier): Statement[] {
  const columns = inOrder(read);
  return matrixItems(dossier).flatMap((item, at) =>
    item.kind === 'quotation' ? [statementOf(item, at, columns)] : [],
  );
}

function statementOf(item: Item, at: number, columns: ReadColumn[]): Statement {
  const variants = new Map<string, Variant>();
  for (const { column, printings } of columns) {
    for (const printing of printings) {
      const { known, form: key } = printing;
      if (known?.quotation !== item.id || key === null) continue;
      const variant = variants.get(key) ?? newVariant(key, printing, known, column, item);
      variant.printings.push({ column, printing });
      variants.set(key, variant);
    }
  }
  return {
    item,
    variants: [...variants.values()].sort(
      (a, b) => Number(a.isTranslation) - Number(b.isTranslation),
    ),
    absent: absentIn(columns, at),
  };
}

function newVariant(
  key: string,
  { words }: Printing,
  known: KnownNote,
  { language }: Column,
  item: Item,
): Variant {
  const { change, kinds, best, comparison, explanation } = known;
  return {
    key,
    words,
    language,
    isTranslation: change === 'translation' || language !== (item.wording?.language ?? language),
    change,
    kinds: kinds.filter((kind) => kind !== 'other-speaker'),
    best,
    comparison,
    explanation,
    printings: [],
  };
}

function absentIn(columns: ReadColumn[], at: number): Statement['absent'] {
  const absent = new Map<CellState, Column[]>();
  for (const { column, cells } of columns) {
    const cell = cells[at];
    if (!cell || cell.found.length > 0) continue;
    absent.set(cell.state, [...(absent.get(cell.state) ?? []), column]);
  }
  return [...absent].map(([state, those]) => ({ state, columns: those }));
}
