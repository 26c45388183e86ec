import type { Passage } from '../article.ts';

export const answers = ['covers', 'mentions', 'neighbour', 'nothing'] as const;
export type Answer = (typeof answers)[number];

/** One piece of evidence: what was seen, where, and which way it speaks. */
export type Reason = {
  kind: 'date' | 'sides' | 'subject' | 'actors' | 'neighbour' | 'headline' | 'share';
  /** For the story, against it, or just worth saying. */
  speaks: 'for' | 'against' | 'neither';
  /** The matched words, or the date, as the page has them. */
  words: string[];
  in: Passage | null;
};

export type Verdict = {
  dossier: string;
  answer: Answer;
  /** Where a person gave the answer. */
  isGiven?: true;
  /** The neighbouring story's id when the answer is `neighbour`, else null. */
  neighbour: string | null;
  /** The day the article is taken to be of; null where it shows none, or one its text contradicts. */
  day: string | null;
  reasons: Reason[];
};

export type StatedFact = { fact: string; passage: Passage };

/** What a page carries of a dispute, with the sentences that carry it. */
export type DisputeOnPage = {
  dispute: string;
  reported: Passage | null;
  disputed: Passage | null;
};
