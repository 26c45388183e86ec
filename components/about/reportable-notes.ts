import { localisedText } from '../../catalogue/localised-text.ts';
import { disputeNoteId, factNoteId, quotationNoteId } from '../../core/notes/note-id.ts';
import type { Notes } from '../../core/notes/notes.ts';

/** A note that a report can be about: its id, which says what it is of, and its first words. */
export type ReportableNote = { id: string; says: string };

/** Every note of a page, in the order they come in at first. */
export function reportableNotes(notes: Notes, language: string): ReportableNote[] {
  const own = (text: Parameters<typeof localisedText>[0]) => localisedText(text, language).text;
  return [
    ...notes.facts.map(({ fact, statement }) => ({ id: factNoteId(fact), says: own(statement) })),
    ...notes.quoted.map(({ quotation }) => ({
      id: quotationNoteId(quotation.passage),
      says: quotation.text,
    })),
    ...notes.disputes.flatMap(({ dispute, title }) => ({
      id: `dispute:${dispute}`,
      says: own(title),
    })),
    ...Object.values(notes.thenAndSince)
      .flat()
      .map(({ date, text }) => ({ id: `event:${date}`, says: own(text) })),
    ...notes.absent.map(({ quotation, text }) => ({ id: `absent:${quotation}`, says: text })),
  ].map(({ id, says }) => ({ id, says: shortened(says) }));
}

/** The one of these notes that a mark in the page belongs to. A dispute has two marks and one note. */
export function noteOfMark(id: string | null, notes: ReportableNote[]): string {
  const found = notes.find((note) => {
    const dispute = note.id.replace(/^dispute:/, '');
    return (
      note.id === id ||
      [disputeNoteId(dispute, 'text'), disputeNoteId(dispute, 'dispute')].includes(id as never)
    );
  });
  return found?.id ?? '';
}

const LONGEST = 90;

function shortened(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST) || LONGEST)} …`;
}
