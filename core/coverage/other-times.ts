import type { Dossier, Neighbour } from '../dossier/schema.ts';
import type { ReadSentence } from './read-sentences.ts';

// Weights of what speaks for the story's own time and for another's.
const ACTOR = 1.5;
const SHARED_ACTOR = 0.75; // somebody whom a story of another time has too
const MOST_ACTORS = 3;
const LONE_MARK = -1; // a name or a word that one other story has may recur by chance
export const OTHER_TIME = -2;

/** What the actors of the story weigh: those whom a story of another time has too, less. */
export function weightOf(actors: string[], dossier: Dossier): number {
  const shared = new Set(storiesOfOtherTimes(dossier).flatMap(({ markers }) => markers));
  return actors
    .map((id) => (shared.has(id) ? SHARED_ACTOR : ACTOR))
    .sort((a, b) => b - a)
    .slice(0, MOST_ACTORS)
    .reduce((sum, one) => sum + one, 0);
}

/** The marks of one story bear each other out, those of several do not; at the head one will do. */
export function weightAgainst(
  marks: string[],
  head: Map<string, ReadSentence>,
  dossier: Dossier,
): number {
  const most = Math.max(
    0,
    ...storiesOfOtherTimes(dossier).map(
      ({ markers }) => markers.filter((id) => marks.includes(id)).length,
    ),
  );
  if (most === 0) return 0;
  const first = marks.some((id) => head.has(id)) ? OTHER_TIME : LONE_MARK;
  return first + OTHER_TIME * (most - 1);
}

/**
 * Markers of stories whose time does not touch this one's, and of no story whose time does. What a
 * story requires is its subject, and Iran was spoken of at all times: such a mark tells something
 * at the head alone, unless it is a person or a person of that story is named too.
 */
export function markersOfOtherTimes(
  dossier: Dossier,
  head: Map<string, ReadSentence>,
  seen: Map<string, ReadSentence>,
): string[] {
  const { actors } = dossier.coverage;
  const stories = storiesOfOtherTimes(dossier);
  const beside = dossier.neighbours.filter((neighbour) => !stories.includes(neighbour));
  const shared = new Set(beside.flatMap(({ markers }) => markers));
  const apart = stories.flatMap(({ markers, requires = [] }) => {
    const subject = requires.flatMap((one) => one.split('|'));
    const isPerson = (id: string) => id.startsWith('people:');
    const named = markers.some((id) => isPerson(id) && seen.has(id) && !actors.includes(id));
    return markers.filter((id) => isPerson(id) || head.has(id) || named || !subject.includes(id));
  });
  return [...new Set(apart)].filter((id) => !shared.has(id));
}

export function marksLaterStory(id: string, { neighbours, coverage }: Dossier): boolean {
  return neighbours.some(
    ({ span: { from = '' }, markers }) => from > coverage.continuation.to && markers.includes(id),
  );
}

/** The neighbouring stories whose time does not touch this one's. */
function storiesOfOtherTimes({ neighbours, coverage }: Dossier): Neighbour[] {
  return neighbours.filter(
    ({ span: { from, to } }) =>
      (from ?? '') > coverage.continuation.to || (to ?? '9999') < coverage.core.from,
  );
}
