import { TITLE_BLOCK } from '../article.ts';
import type { Dossier } from '../dossier/schema.ts';
import type { KnownNote } from '../notes/notes.ts';
import type { VerbFamily } from '../quotations/quotation.ts';
import { unitsOf } from '../quotations/wordings/wording-units.ts';
import type { ReadArticle } from './cells.ts';
import type { Found } from './matrix.ts';
import { foundQuotation } from './quotation-cell.ts';
import { relaysIn } from './relayed-from.ts';

/** A quotation as one article prints it, with all that a comparison asks of it. */
export type Printing = Found & {
  /** The same for the same words, whatever house style they are in; null for what is not on record. */
  form: string | null;
  family: VerbFamily | null;
  /** The side the speaker belongs to; null where the dossier does not know who speaks. */
  party: string | null;
  /** Other outlets that the sentence has the words from: ids of the dossier's people. */
  relayedFrom: string[];
  known: KnownNote | null;
};

/** Everything quoted in the text. What a headline repeats from it is not counted again. */
export function printingsIn(read: ReadArticle, dossier: Dossier): Printing[] {
  const relayedFrom = relaysIn(read.article, read.reading, dossier);
  const parties = new Map(dossier.people.map(({ id, party }) => [id, party]));
  const inText = read.quoted.filter(({ quotation }) => quotation.passage.block !== TITLE_BLOCK);
  const carried = new Set(inText.map(({ known }) => known?.quotation));
  const inTitle = read.quoted.filter(
    ({ quotation, known }) =>
      quotation.passage.block === TITLE_BLOCK && known && !carried.has(known.quotation),
  );
  return [...inTitle, ...inText].map((note) => {
    const found = foundQuotation(note);
    return {
      ...found,
      form: note.known && formOf(found, dossier),
      family: note.quotation.family,
      party: parties.get(note.quotation.speaker?.person ?? '') ?? null,
      relayedFrom: relayedFrom(note.quotation),
      known: note.known,
    };
  });
}

function formOf({ words, language }: Found, dossier: Dossier): string {
  const forms = unitsOf(words, language, dossier).map(({ form }) => form);
  return [language ?? '', ...forms].join(' ');
}
