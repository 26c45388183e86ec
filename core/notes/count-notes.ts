import type { Notes, QuotedNote } from './notes.ts';

/** Notes that speak of something on the page; what is absent or later is not counted. */
export function countNotes({
  verdict,
  facts,
  quoted,
  disputes,
}: Pick<Notes, 'verdict' | 'facts' | 'quoted' | 'disputes'>): number {
  if (verdict.answer !== 'covers' && verdict.answer !== 'mentions') return 0;
  const isCounted = verdict.answer === 'covers' ? () => true : isOfTheStory;
  return (
    facts.filter(({ onPage }) => onPage === 'stated').length +
    quoted.filter(isCounted).length +
    disputes.filter(({ onPage }) => onPage !== 'neither').length
  );
}

/** A page that only mentions the story quotes others on other matters. */
function isOfTheStory({ quotation, known }: QuotedNote): boolean {
  return known !== null || Boolean(quotation.speaker?.person);
}
