import type { Member } from './cast.ts';

/** How a sentence speaks of somebody: as what it is about, in passing, or as who was quoted. */
export type Standing = 'leads' | 'beside' | 'governed' | 'quoted';

/** Somebody spoken of at a word of a block; sentences are counted over the whole page. */
export type Mention = {
  member: Member;
  at: number;
  block: number;
  sentence: number;
  standing: Standing;
};

/** Somebody who may be meant at a place, by the times the page has lately spoken of them. */
export type Candidate = { member: Member; mentions: Mention[] };

const MOST_HERE = 24;
const MOST_EARLIER = 24;

/** Those of whom the blocks before spoke, and those quoted in this one; the latest last. */
export type SpokenOf = Mention[];

export function remember(spokenOf: SpokenOf, mentions: Mention[]): void {
  spokenOf.push(...mentions.slice(-MOST_EARLIER));
  if (spokenOf.length > 4 * MOST_EARLIER) spokenOf.splice(0, spokenOf.length - MOST_EARLIER);
}

/** Everybody lately spoken of before a word, the latest first. `here`: whom its block mentions. */
export function spokenOfBefore(spokenOf: SpokenOf, here: Mention[], at: number): Candidate[] {
  const end = lastBefore(here, at) + 1;
  const near = [
    ...spokenOf.slice(-MOST_EARLIER),
    ...here.slice(Math.max(0, end - MOST_HERE), end),
  ].reverse();
  const byMember = Map.groupBy(near, ({ member }) => member);
  return [...byMember].map(([member, mentions]) => ({ member, mentions }));
}

/** Those nearest to a word whom its sentence names. `sentences`: for each word the number of its own. */
export function inSentence(here: Mention[], at: number, sentences: number[]): Mention[] {
  const last = lastBefore(here, at);
  const near = here.slice(Math.max(0, last + 1 - MOST_HERE), last + 1 + MOST_HERE);
  return near.filter((one) => sentences[one.at] === sentences[at]);
}

/** The index of the last one before a word, or -1. */
export function lastBefore(mentions: { at: number }[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
