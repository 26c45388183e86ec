import type { Notes } from './notes.ts';

/** Notes that speak of something on the page; what is absent or later is not counted. */
export function countNotes({
  verdict,
  facts,
  quoted,
  disputes,
}: Pick<Notes, 'verdict' | 'facts' | 'quoted' | 'disputes'>): number {
  if (verdict.answer !== 'covers' && verdict.answer !== 'mentions') return 0;
  return (
    facts.filter(({ onPage }) => onPage === 'stated').length +
    quoted.length +
    disputes.filter(({ onPage }) => onPage !== 'neither').length
  );
}
