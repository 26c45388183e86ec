import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { ArrangeablePart, Arrangement } from '../../core/notes/arrangement.ts';
import type { Notes } from '../../core/notes/notes.ts';

/** One line of the contents; `count` 0 where a number would say nothing. */
export type ContentsLine = { part: ArrangeablePart; name: string; count: number };

/** The parts of these notes that have something to say of the page, as the reader has them. */
export function contentsOf(
  notes: Notes,
  catalogue: Catalogue,
  { order, hidden }: Arrangement,
): ContentsLine[] {
  return order
    .filter((part) => !hidden.includes(part) && isThere(part, notes) && part !== 'absent')
    .map((part) => ({ part, name: partName(part, catalogue), count: countOf(part, notes) }));
}

export function partName(part: ArrangeablePart, catalogue: Catalogue): string {
  return catalogue[part === 'then-since' ? 'thenSince' : part].short;
}

/** Whether these notes have such a part at all. */
export function isThere(part: ArrangeablePart, notes: Notes): boolean {
  if (part === 'quoted') return true; // it says so where nobody is quoted
  if (part === 'dispute') return notes.disputes.length > 0;
  if (part === 'then-since') return Object.values(notes.thenAndSince).flat().length > 0;
  return notes[part].length > 0;
}

function countOf(part: ArrangeablePart, notes: Notes): number {
  if (part === 'facts') return notes.facts.filter(({ onPage }) => onPage === 'stated').length;
  return part === 'quoted' || part === 'drift' ? notes[part].length : 0;
}
