import type { Article } from '../article.ts';
import type { Dossier } from '../dossier/schema.ts';
import { isInterview } from './interview.ts';
import { type Rival, rivalsOf } from './neighbours.ts';
import { passageOf } from './passage-of.ts';
import type { ReadSentence } from './read-sentences.ts';
import { type Standing, standingOf } from './standing.ts';
import { type Share, shareOf } from './story-share.ts';
import { strengthFor } from './story-strength.ts';
import { storyTime } from './story-time.ts';
import type { Answer, Reason, StatedFact, Verdict } from './verdict.ts';
import { has } from './ways.ts';

const MAIN_SHARE = 0.4; // of the running text
const ENOUGH_SHARE = 0.12; // where headline or lead speak of the story too
const LEAST_SHARE = 0.1; // where both do, at the head of a long report from the ground
const OFTEN = 4; // sentences: a page that comes back to the story so often, for
const OFTEN_SHARE = 0.2; // so much of its text, is about it whatever its headline
const MORE_PROMINENT = 0.5;
const NEIGHBOUR_SCORE = 2.5;
const SAME_SUBJECT = 2;

/**
 * Whether a page covers the dossier's story, mentions it, is about a neighbouring one, or none of
 * these – with what speaks for and against it.
 */
export function judgeCoverage(
  article: Article,
  dossier: Dossier,
  sentences: ReadSentence[],
  facts: StatedFact[],
): Verdict {
  const time = storyTime(article, dossier, sentences, facts);
  const published = article.published?.value ?? null;
  const share = shareOf(sentences, strengthFor(dossier, sentences, facts, published));
  const rivals = rivalsOf(time.day, dossier, sentences);
  const standing = standingOf(sentences, facts, dossier, time);
  const likeliest = rivals.find(({ isPossible }) => isPossible);
  const within = time.within && standing.isWithin;
  const seen = standing.isPlaced ? asNamed(share, dossier) : asAside(share, standing);
  const story = isInterview(article) ? asInterview(seen) : seen;
  const answer = answerFor(within, story, rivals, likeliest);
  const rival = answer === 'neighbour' ? likeliest : undefined;
  const reasons = [...time.reasons, ...reasonsOf(share, sentences, dossier)];
  return {
    dossier: dossier.id,
    answer,
    neighbour: rival?.neighbour.id ?? null,
    day: time.day,
    reasons: [...reasons, ...(rival?.reasons ?? [])],
  };
}

/** Nothing, where no sentence of it names anybody: a house has its draft, and a trade its 60 days. */
function asNamed(share: Share, { coverage }: Dossier): Share {
  const anybody = [...coverage.sides.flat(), ...coverage.actors].join('|');
  if (share.sentences.some(({ ids }) => has(ids, anybody))) return share;
  return { ...share, headline: 0, lead: 0, share: 0, sentences: [] };
}

/** The answers of an interview name the story once and go on about it: its introduction counts for them. */
function asInterview(share: Share): Share {
  const isIntroduced = share.lead === 1 && share.touched >= 2;
  return isIntroduced ? { ...share, share: Math.max(share.share, shareNeeded(share)) } : share;
}

/** Elsewhere only sentences that stand for themselves mention the story. */
function asAside(share: Share, { stands }: Standing): Share {
  const sentences = share.sentences.filter(stands);
  return { ...share, headline: 0, lead: 0, share: 0, sentences };
}

function answerFor(
  within: boolean,
  story: Share,
  rivals: Rival[],
  likeliest: Rival | undefined,
): Answer {
  if (within && isSubject(story, rivals)) return 'covers';
  if (within && story.sentences.length > 0) return 'mentions';
  if (!likeliest) return 'nothing';
  // The same sides at the same subject on other days: nearly always the next or the last story.
  const same = isSubject(story, []) ? SAME_SUBJECT : 0;
  const { headline, lead, share } = likeliest.share;
  if (!same && headline + lead === 0 && share < ENOUGH_SHARE) return 'nothing';
  return likeliest.score + same >= NEIGHBOUR_SCORE ? 'neighbour' : 'nothing';
}

/** The page's subject, or one of two: prominent and no aside, and not overshadowed by another. */
function isSubject(story: Share, rivals: Rival[]): boolean {
  if (story.sentences.length === 0) return false;
  // One paragraph under a headline about something else is an aside, however short the page.
  const isAside = story.headline === 0 && story.paragraphs < 2;
  const isOften = story.touched >= OFTEN && story.share >= OFTEN_SHARE;
  if (!isOften && story.share < (isAside ? MAIN_SHARE : shareNeeded(story))) return false;
  return !rivals.some(({ apart, competes }) => competes && overshadows(apart, story));
}

function shareNeeded({ headline, lead }: Share): number {
  if (headline === 1 && lead === 1) return LEAST_SHARE;
  return Math.max(headline, lead) > 0.5 ? ENOUGH_SHARE : MAIN_SHARE;
}

/** Twice as much text, or half as much under a headline of its own. */
function overshadows(other: Share, story: Share): boolean {
  if (other.share > 2 * story.share && other.share >= MAIN_SHARE) return true;
  if (story.headline === 1 && story.lead === 1) return false;
  return other.headline - story.headline > MORE_PROMINENT && 2 * other.share > story.share;
}

function reasonsOf(share: Share, sentences: ReadSentence[], { coverage }: Dossier): Reason[] {
  const headline = sentences.find(({ role }) => role === 'headline');
  const wordsOf = (sentence: ReadSentence, references: string[]) =>
    sentence.mentions
      .filter(({ id }) => references.some((reference) => has(new Set([id]), reference)))
      .map(({ words }) => words);
  const reasons: Reason[] = [];
  if (headline && share.headline > 0) {
    const words = wordsOf(headline, [...coverage.subject, ...coverage.sides.flat()]);
    reasons.push({ kind: 'headline', speaks: 'for', words, in: passageOf(headline) });
  }
  for (const sentence of share.sentences.slice(0, 2)) {
    const place = passageOf(sentence);
    const sides = wordsOf(sentence, coverage.sides.flat());
    const subject = wordsOf(sentence, coverage.subject);
    reasons.push({ kind: 'sides', speaks: 'for', words: sides, in: place });
    reasons.push({ kind: 'subject', speaks: 'for', words: subject, in: place });
  }
  const percent = `${Math.round(share.share * 100)}%`;
  reasons.push({ kind: 'share', speaks: 'neither', words: [percent], in: null });
  return reasons;
}
