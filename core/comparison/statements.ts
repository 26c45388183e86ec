import type { Dossier } from '../dossier/schema.ts';
import type { KnownNote } from '../notes/notes.ts';
import type { DriftKind } from '../quotations/quotation.ts';
import { type Copies, NO_COPIES } from './copies.ts';
import type { CellState, Column, Item } from './matrix.ts';
import { matrixItems } from './matrix-items.ts';
import type { Printing } from './printings.ts';
import { columnsOfTexts, type ReadColumn } from './read-columns.ts';

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

/** `copies`: where the same text stands again, with the same words in it. */
export type PrintedIn = { column: Column; printing: Printing; copies: PrintedIn[] };

/** The dossier's statements that some article prints, in the dossier's order. */
export function statementsIn(
  read: ReadColumn[],
  dossier: Dossier,
  copies: Copies = NO_COPIES,
): Statement[] {
  const columns = columnsOfTexts(read, copies);
  return matrixItems(dossier).flatMap((item, at) =>
    item.kind === 'quotation' ? [statementOf(item, at, columns, copies)] : [],
  );
}

function statementOf(item: Item, at: number, columns: ReadColumn[], copies: Copies): Statement {
  const variants = new Map<string, Variant>();
  for (const { column, printings } of columns) {
    for (const printing of printings) {
      const { known, form: key } = printing;
      if (known?.quotation !== item.id || key === null) continue;
      const variant = variants.get(key) ?? newVariant(key, printing, known, item);
      variant.printings.push({ column, printing, copies: [] });
      variants.set(key, variant);
    }
  }
  return {
    item,
    variants: [...variants.values()]
      .map((variant) => ({ ...variant, printings: byText(variant.printings, copies) }))
      .sort((a, b) => Number(a.isTranslation) - Number(b.isTranslation)),
    absent: absentIn(columns, at, copies),
  };
}

/** What copies print in the same words stands once, with the article that stands for the text. */
function byText(printings: PrintedIn[], copies: Copies): PrintedIn[] {
  const own = printings.map((printed) => ({ ...printed, copies: [] as PrintedIn[] }));
  const textOf = ({ column: { id } }: PrintedIn) => copies.get(id)?.original ?? id;
  const firstOf = new Map<string, PrintedIn>();
  for (const printed of own) {
    const isOriginal = !copies.has(printed.column.id);
    if (isOriginal || !firstOf.has(textOf(printed))) firstOf.set(textOf(printed), printed);
  }
  return own.filter((printed) => {
    const first = firstOf.get(textOf(printed));
    if (!first || first.column.id === printed.column.id) return true;
    const isKnown = first.copies.some(({ column }) => column.id === printed.column.id);
    if (!isKnown) first.copies.push(printed);
    return false;
  });
}

function newVariant(
  key: string,
  { words, language }: Printing,
  known: KnownNote,
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

function absentIn(columns: ReadColumn[], at: number, copies: Copies): Statement['absent'] {
  const absent = new Map<CellState, Column[]>();
  const stateOf = new Map(columns.map(({ column: { id }, cells }) => [id, cells[at]?.state]));
  for (const { column, cells } of columns) {
    const cell = cells[at];
    if (!cell || cell.found.length > 0) continue;
    const copy = copies.get(column.id);
    if (copy && stateOf.get(copy.original) === cell.state) continue;
    absent.set(cell.state, [...(absent.get(cell.state) ?? []), column]);
  }
  return [...absent].map(([state, those]) => ({ state, columns: those }));
}
