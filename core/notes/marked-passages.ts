import type { Passage } from '../article.ts';
import type { Notes } from './notes.ts';

/** The passages of a page that its notes speak of, each under the note's id: `fact:envoys-trip`. */
export function markedPassages(notes: Notes): { id: string; passage: Passage }[] {
  return [
    ...notes.facts.map(({ fact, passage }) => ({ id: `fact:${fact}`, passage })),
    ...notes.disputes.flatMap(({ dispute, reported, disputed }) => [
      { id: `dispute:${dispute}:text`, passage: reported },
      { id: `dispute:${dispute}:dispute`, passage: disputed },
    ]),
    ...notes.quoted
      .filter(({ known }) => known !== null)
      .map(({ quotation }, at) => ({ id: `quotation:${at}`, passage: quotation.passage })),
  ].filter((mark): mark is { id: string; passage: Passage } => mark.passage !== null);
}
