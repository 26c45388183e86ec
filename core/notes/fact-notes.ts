import type { Analysis } from '../analysis.ts';
import type { Dossier, Fact } from '../dossier/schema.ts';
import { latestDay } from './article-day.ts';
import { citedSources } from './cited-sources.ts';
import type { FactNote, OnPage } from './notes.ts';

/** Every fact of the dossier and where it stands on this page, oldest first. */
export function factNotes(analysis: Analysis, dossier: Dossier): FactNote[] {
  const latest = latestDay(analysis, dossier);
  return dossier.facts
    .map((fact) => factNote(fact, analysis, dossier, latest))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function factNote(fact: Fact, analysis: Analysis, dossier: Dossier, latest: string): FactNote {
  const passage = analysis.facts.find((stated) => stated.fact === fact.id)?.passage ?? null;
  const { id, date, status, statement, note = null, sources } = fact;
  return {
    fact: id,
    date,
    status,
    statement,
    note,
    sources: citedSources(dossier, sources),
    onPage: passage ? 'stated' : absence(date, analysis.verdict.day, latest),
    passage,
  };
}

function absence(date: string, day: string | null, latest: string): OnPage {
  // A page that reports something of a later day is itself later than the fact.
  if (!day) return date < latest ? 'not-found' : 'undated';
  if (date === day) return 'same-day';
  return date > day ? 'later' : 'not-found';
}
