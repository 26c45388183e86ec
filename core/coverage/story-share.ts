import type { ReadSentence } from './read-sentences.ts';

/** How much of a page speaks of a subject, and how prominently. */
export type Share = {
  headline: number;
  /** The strongest of the first sentences. */
  lead: number;
  /** Of all sentences of running text, 0 to 1. */
  share: number;
  /** Those that speak of it fully. */
  sentences: ReadSentence[];
  /** How many speak of it at all. */
  touched: number;
  /** In how many paragraphs those are. */
  paragraphs: number;
};

const LEAD = 3; // sentences
const SHORTEST = 5; // words: a dateline or a byline is no sentence

/** How strongly a sentence speaks of the story: 1 fully, 0.5 as part of a page that does, 0 not. */
export type Strength = (sentence: ReadSentence) => number;

export function shareOf(sentences: ReadSentence[], strength: Strength): Share {
  const story = runningText(sentences);
  const headline = headlineOf(sentences);
  const strengths = story.map(strength);
  const sum = strengths.reduce((total, one) => total + one, 0);
  return {
    headline: headline ? strength(headline) : 0,
    lead: Math.max(0, ...strengths.slice(0, LEAD)),
    share: sum / Math.max(1, story.length),
    sentences: story.filter((_, at) => strengths[at] === 1),
    touched: strengths.filter((one) => one > 0).length,
    paragraphs: new Set(story.filter((_, at) => strengths[at]).map(({ block }) => block)).size,
  };
}

/** The headline and the first sentences, which name what the rest need not name again. */
export function openingOf(sentences: ReadSentence[]): ReadSentence[] {
  const headline = headlineOf(sentences);
  return [...(headline ? [headline] : []), ...runningText(sentences).slice(0, LEAD)];
}

export function headlineOf(sentences: ReadSentence[]): ReadSentence | undefined {
  return sentences.find(({ role }) => role === 'headline');
}

export function runningText(sentences: ReadSentence[]): ReadSentence[] {
  return sentences.filter(({ role, length }) => role === 'story' && length >= SHORTEST);
}
