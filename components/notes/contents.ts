import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Notes } from '../../core/notes/notes.ts';

/** One line of the contents; `count` 0 where a number would say nothing. */
export type ContentsLine = { section: string; name: string; count: number };

/** The sections of these notes that have something to say of the page. */
export function contentsOf(notes: Notes, catalogue: Catalogue): ContentsLine[] {
  const { facts, quoted, drift, dispute, thenSince } = catalogue;
  const stated = notes.facts.filter(({ onPage }) => onPage === 'stated').length;
  return [
    { section: 'facts', name: facts.short, count: stated, there: notes.facts.length },
    { section: 'quoted', name: quoted.short, count: notes.quoted.length, there: 1 },
    { section: 'drift', name: drift.short, count: notes.drift.length, there: notes.drift.length },
    { section: 'dispute', name: dispute.short, count: 0, there: notes.disputes.length },
    {
      section: 'then-since',
      name: thenSince.short,
      count: 0,
      there: Object.values(notes.thenAndSince).flat().length,
    },
  ]
    .filter(({ there }) => there > 0)
    .map(({ section, name, count }) => ({ section, name, count }));
}
