import { type Copies, copiesWithin } from './copies.ts';
import type { Column } from './matrix.ts';
import type { ReadColumn } from './read-columns.ts';

/** What of the chosen articles a comparison counts, and what it leaves out. */
export type Scope = {
  /** Those that speak of the story. */
  counted: ReadColumn[];
  /** Copies among these; they count with the text they are of. */
  copies: Copies;
  /** About another story, or none: what is not in them says nothing. */
  others: Column[];
};

export function scopeOf(read: ReadColumn[], copies: Copies): Scope {
  const counted = read.filter(({ column }) => isOfStory(column));
  return {
    counted,
    copies: copiesWithin(
      copies,
      counted.map(({ column }) => column.id),
    ),
    others: read.map(({ column }) => column).filter((column) => !isOfStory(column)),
  };
}

export function isOfStory({ coverage }: Pick<Column, 'coverage'>): boolean {
  return coverage === 'covers' || coverage === 'mentions';
}

/** A text with every article that prints it, as they stand among the columns; its own first. */
export type PrintedText = { first: number; copies: number[] };

export function textsAmong(columns: Column[], copies: Copies): PrintedText[] {
  const byFirst = new Map<string, PrintedText>();
  for (const [at, { id }] of columns.entries()) {
    if (!copies.has(id)) byFirst.set(id, { first: at, copies: [] });
  }
  for (const [at, { id }] of columns.entries()) {
    const copy = copies.get(id);
    if (copy) byFirst.get(copy.original)?.copies.push(at);
  }
  return [...byFirst.values()];
}
