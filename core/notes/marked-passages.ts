import type { Passage } from '../article.ts';
import { disputeNoteId, factNoteId, type NoteId, quotationNoteId } from './note-id.ts';
import type { Notes } from './notes.ts';

export type MarkedPassage = { id: NoteId; passage: Passage };

/** The passages of a page that its notes speak of, each under the id of the note that does. */
export function markedPassages(notes: Notes): MarkedPassage[] {
  return [
    ...notes.facts.map(({ fact, passage }) => ({ id: factNoteId(fact), passage })),
    ...notes.disputes.flatMap(({ dispute, reported, disputed }) => [
      { id: disputeNoteId(dispute, 'text'), passage: reported },
      { id: disputeNoteId(dispute, 'dispute'), passage: disputed },
    ]),
    ...notes.quoted
      .filter(({ known }) => known !== null)
      .map(({ quotation: { passage } }) => ({ id: quotationNoteId(passage), passage })),
  ].filter((mark): mark is MarkedPassage => mark.passage !== null);
}
