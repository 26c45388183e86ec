import type { Analysis } from '../analysis.ts';
import type { Dossier, Fact } from '../dossier/schema.ts';
import { citedSources } from './cited-sources.ts';
import type { FactNote } from './notes.ts';

/** Every fact of the dossier and where it stands on this page, oldest first. */
export function factNotes(analysis: Analysis, dossier: Dossier, day: string): FactNote[] {
  return dossier.facts
    .map((fact) => factNote(fact, analysis, dossier, day))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function factNote(fact: Fact, { facts }: Analysis, dossier: Dossier, day: string): FactNote {
  const passage = facts.find((stated) => stated.fact === fact.id)?.passage ?? null;
  const { id, date, status, statement, note = null, sources } = fact;
  return {
    fact: id,
    date,
    status,
    statement,
    note,
    sources: citedSources(dossier, sources),
    onPage: passage ? 'stated' : date > day ? 'later' : 'not-found',
    passage,
  };
}
