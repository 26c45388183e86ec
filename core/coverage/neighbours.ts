import type { Dossier, Neighbour } from '../dossier/schema.ts';
import type { ReadSentence } from './read-sentences.ts';
import { openingOf, type Share, shareOf } from './story-share.ts';
import { reasonFor } from './story-time.ts';
import type { Reason } from './verdict.ts';
import { has } from './ways.ts';

/** A neighbouring story and how much of a page is its. */
export type Rival = {
  neighbour: Neighbour;
  share: Share;
  /** By what marks it and not this story too. */
  apart: Share;
  /** Distinct markers seen. */
  markers: string[];
  score: number;
  /** False where the page lacks what a page about that story speaks of. */
  isPossible: boolean;
  /** False on a page dated before or after it. */
  competes: boolean;
  reasons: Reason[];
};

const IN_SPAN = 3;
const IN_OPEN_SPAN = 1;
const OUT_OF_SPAN = -4;
const MOST_MARKERS = 4;
const OPENS_OTHERWISE = 2;

/** The neighbouring stories that a page of a day may be about, likeliest first. */
export function rivalsOf(day: string | null, dossier: Dossier, sentences: ReadSentence[]): Rival[] {
  const told = sentences.filter(({ role }) => role === 'story' || role === 'headline');
  return dossier.neighbours
    .map((neighbour) => ({
      ...rival(day, neighbour, told, dossier.coverage.actors),
      isPossible: isPossible(neighbour, dossier, told),
      competes: fitOf(day, neighbour) !== OUT_OF_SPAN,
    }))
    .sort((a, b) => b.score - a.score);
}

/**
 * Hamas alone is not yet the talks over Gaza, nor a rocket the fighting between these sides. What a
 * story of the same sides and subject requires is those, the sides in one breath or at the head.
 */
function isPossible({ requires }: Neighbour, { coverage }: Dossier, told: ReadSentence[]): boolean {
  const { sides, subject } = coverage;
  const namesSides = (ids: Set<string>) => sides.every((side) => has(ids, side.join('|')));
  if (requires) return requires.every((one) => told.some(({ ids }) => has(ids, one)));
  const opening = new Set(openingOf(told).flatMap(({ ids }) => [...ids]));
  return (
    told.some(({ ids }) => has(ids, subject.join('|'))) &&
    (namesSides(opening) || told.some(({ ids }) => namesSides(ids)))
  );
}

function rival(day: string | null, neighbour: Neighbour, told: ReadSentence[], actors: string[]) {
  const shareBy = (marks: string[]) =>
    shareOf(told, ({ ids }) => (marks.some((id) => has(ids, id)) ? 1 : 0));
  const share = shareBy(neighbour.markers);
  const apart = shareBy(neighbour.markers.filter((id) => !actors.includes(id)));
  const markers = neighbour.markers.filter((id) => told.some(({ ids }) => has(ids, id)));
  const score =
    fitOf(day, neighbour) +
    Math.min(markers.length, MOST_MARKERS) +
    2 * share.headline +
    share.lead +
    4 * share.share -
    (opensWith(neighbour.without ?? [], told) ? OPENS_OTHERWISE : 0);
  const reasons = markers.slice(0, 3).flatMap((id) =>
    reasonFor(
      'neighbour',
      'against',
      told.find(({ ids }) => ids.has(id)),
      id,
    ),
  );
  return { neighbour, share, apart, markers, score, reasons };
}

function opensWith(ids: string[], told: ReadSentence[]): boolean {
  return openingOf(told).some((sentence) => ids.some((id) => has(sentence.ids, id)));
}

/** How well the publication date fits a story's time; nothing either way where a page has none. */
function fitOf(published: string | null, { span: { from, to } }: Neighbour): number {
  if (!published || (!from && !to)) return 0;
  if ((from && published < from) || (to && published > to)) return OUT_OF_SPAN;
  return from && to ? IN_SPAN : IN_OPEN_SPAN;
}
