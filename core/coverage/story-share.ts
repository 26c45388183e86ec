import type { Dossier } from '../dossier/schema.ts';
import type { ReadSentence } from './read-sentences.ts';
import { has } from './ways.ts';

/** How much of a page speaks of a subject, and how prominently. */
export type Share = {
  headline: number;
  /** The strongest of the first sentences. */
  lead: number;
  /** Of all sentences of running text, 0 to 1. */
  share: number;
  sentences: ReadSentence[];
};

const LEAD = 3; // sentences
const SHORTEST = 5; // words: a dateline or a byline is no sentence

/** How strongly a sentence speaks of the story: 1 fully, 0.5 as part of a page that does, 0 not. */
export type Strength = (sentence: ReadSentence) => number;

/**
 * A sentence is about the story when its subject meets all its sides, or one side and one of the
 * actors; a side that the headline names need not be named again. With less it may be: nobody
 * repeats the parties every time.
 * One side beside the mark of other talks speaks of those.
 */
export function strengthFor(
  { coverage, neighbours }: Dossier,
  sentences: ReadSentence[],
): Strength {
  const { sides, subject, actors } = coverage;
  const own = sides.flat();
  const headline = sentences.find(({ role }) => role === 'headline')?.ids ?? new Set();
  const otherTalks = neighbours
    .filter(
      ({ requires }) => requires && !requires.some((one) => own.some((id) => one.includes(id))),
    )
    .flatMap(({ markers }) => markers);
  return ({ ids }) => {
    if (!subject.some((id) => has(ids, id))) return 0;
    const present = sides.filter((side) => side.some((id) => has(ids, id))).length;
    if (present === sides.length) return 1;
    if (otherTalks.some((id) => has(ids, id))) return 0;
    const hasActor = actors.some((id) => has(ids, id));
    if (present > 0 && hasActor) return 1;
    const together = new Set([...ids, ...headline]);
    const named = sides.filter((side) => side.some((id) => has(together, id))).length;
    if (present > 0 && named === sides.length) return 1;
    return present > 0 || hasActor ? 0.5 : 0;
  };
}

export function shareOf(sentences: ReadSentence[], strength: Strength): Share {
  const story = sentences.filter(({ role, length }) => role === 'story' && length >= SHORTEST);
  const headline = sentences.find(({ role }) => role === 'headline');
  const strengths = story.map(strength);
  const sum = strengths.reduce((total, one) => total + one, 0);
  return {
    headline: headline ? strength(headline) : 0,
    lead: Math.max(0, ...strengths.slice(0, LEAD)),
    share: sum / Math.max(1, story.length),
    sentences: story.filter((_, at) => strengths[at] === 1),
  };
}
