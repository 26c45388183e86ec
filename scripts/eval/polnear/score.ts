import { newTally, type Tally } from '../tally.ts';
import type { PolnearDocument, PolnearQuote } from './document.ts';
import { matchSpans, overlaps } from './match-spans.ts';
import type { FoundQuote } from './quotations-in.ts';
import { isPronoun, isSameHead, isSameName, wordsIn } from './same-name.ts';

export type Pair = { document: PolnearDocument; found: FoundQuote[] };

/** A quotation rightly found whose speaker is labelled. */
export type Attributed = {
  document: PolnearDocument;
  gold: PolnearQuote & { speaker: string };
  found: FoundQuote;
  exact: boolean;
  head: boolean;
  pronoun: boolean;
};

export type PolnearScore = {
  spans: Tally;
  /** Of the stretches that the annotators ended at quotation marks. */
  bounded: { hits: number; of: number };
  /** Labelled quotations that have a speaker, found or not. */
  withSpeaker: number;
  attributed: Attributed[];
};

/** Quotations of so many words and more. */
export function scorePolnear(pairs: Pair[], minWords: number): PolnearScore {
  const score: PolnearScore = {
    spans: newTally(),
    bounded: { hits: 0, of: 0 },
    withSpeaker: 0,
    attributed: [],
  };
  for (const { document, found } of pairs) {
    const isLong = ({ start, end }: { start: number; end: number }) =>
      wordsIn(document.text.slice(start, end)).length >= minWords;
    const [gold, own] = [document.quotes.filter(isLong), found.filter(isLong)];
    const matched = matchSpans(document.text, gold, own);
    const taken = new Set(matched.map(([, one]) => one));
    const extra = own.filter((one) => !taken.has(one) && !isUndecided(document, one));
    score.spans.hits += matched.length;
    score.spans.missed += gold.length - matched.length;
    score.spans.extra += extra.length;
    const bounded = (document.bounded ?? []).filter(isLong);
    score.bounded.of += bounded.length;
    score.bounded.hits += matchSpans(document.text, bounded, own).length;
    score.withSpeaker += gold.filter(({ speaker }) => speaker).length;
    score.attributed.push(...matched.flatMap(([one, got]) => attributed(document, one, got)));
  }
  return score;
}

function isUndecided({ undecided = [] }: PolnearDocument, found: FoundQuote): boolean {
  return undecided.some((one) => overlaps(one, found));
}

function attributed(
  document: PolnearDocument,
  gold: PolnearQuote,
  found: FoundQuote,
): Attributed[] {
  const { speaker } = gold;
  if (!speaker) return [];
  const named = found.speaker;
  const exact = named !== null && isSameName(named, speaker);
  const head = named !== null && isSameHead(named, speaker);
  const pronoun = isPronoun(speaker);
  return [{ document, gold: { ...gold, speaker }, found, exact, head, pronoun }];
}
