import type { Dossier } from '../dossier/schema.ts';
import { citedSources } from './cited-sources.ts';
import type { EventNote, ThenAndSince } from './notes.ts';

/** The dossier's timeline, oldest first, split at the day the article is taken to be of. */
export function thenAndSince(dossier: Dossier, day: string | null): ThenAndSince {
  const events = dossier.timeline
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ date, text, sources }) => ({ date, text, sources: citedSources(dossier, sources) }));
  const where = (isThere: (day: string, event: EventNote) => boolean) =>
    events.filter((event) => day !== null && isThere(day, event));
  return {
    known: where((own, { date }) => date < own),
    sameDay: where((own, { date }) => date === own),
    since: where((own, { date }) => date > own),
    undivided: day === null ? events : [],
  };
}
