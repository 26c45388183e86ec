import type { Article } from '../article.ts';
import type { Dossier } from '../dossier/schema.ts';
import type { DateInText } from '../language/dates/dates-in-text.ts';
import { daysAfter, daysBetween, isoDay } from '../language/dates/days.ts';
import {
  markersOfOtherTimes,
  marksLaterStory,
  OTHER_TIME,
  weightAgainst,
  weightOf,
} from './other-times.ts';
import { passageOf } from './passage-of.ts';
import type { ReadSentence } from './read-sentences.ts';
import { headlineOf, runningText } from './story-share.ts';
import type { Reason, StatedFact } from './verdict.ts';

/** Whether a page belongs to the story's own time, and by what signs. */
export type StoryTime = {
  within: boolean;
  /** Whether the date says so, or signs that would outweigh a date. */
  isSure: boolean;
  /** The publication date, unless there is none or the text was believed over it. */
  day: string | null;
  reasons: Reason[];
};

// Signs are added up where the page shows no date, or one that its own words contradict.
const OWN_DATE = 1;
const OWN_DAY = 0.5;
const FACT = 1.2;
const MOST_FACTS = 6;
const ENOUGH_FACTS = 2;
const ENOUGH = 1.9;
const AGAINST_A_DATE = 6;
const SURE = 6;
const SURE_FACTS = 3;
const OVER_A_DATE = 5;
const MOST_MARKS = 1; // of other times beside so many signs
const JUST_AFTER = 30; // days
const FAR = 200;

/**
 * The publication date decides, unless the page has none or everything else in it speaks against
 * the date. A year in the text alone decides nothing: machine-made pages get years wrong.
 */
export function storyTime(
  article: Article,
  dossier: Dossier,
  sentences: ReadSentence[],
  facts: StatedFact[],
): StoryTime {
  const { core, continuation } = dossier.coverage;
  const told = sentences.filter(({ role }) => role === 'story' || role === 'headline');
  const signs = signsOfTime(dossier, told, facts);
  const published = article.published?.value ?? null;
  if (!published) {
    const within = signs.score >= ENOUGH;
    return { within, isSure: signs.isSure, day: null, reasons: signs.reasons };
  }
  const inside =
    (published >= core.from && published <= continuation.to) || signs.isTheDayAfter(published);
  const reason: Reason = {
    kind: 'date',
    speaks: inside ? 'for' : 'against',
    words: [published],
    in: null,
  };
  const reasons = [reason, ...signs.reasons];
  if (inside) {
    const within = signs.score > -AGAINST_A_DATE;
    return { within, isSure: within, day: within ? published : null, reasons };
  }
  const within = isFarOff(published, dossier) && outweighsADate(signs);
  return { within, isSure: within, day: within ? null : published, reasons };
}

/** Whether a page of that day is either about something else or misdated. */
export function isFarOff(day: string, { coverage: { core, continuation } }: Dossier): boolean {
  return daysBetween(day, core.from) > FAR && daysBetween(day, continuation.to) > FAR;
}

function outweighsADate({ score, others }: { score: number; others: number }): boolean {
  return score >= OVER_A_DATE && others <= MOST_MARKS;
}

function signsOfTime(dossier: Dossier, told: ReadSentence[], facts: StatedFact[]) {
  const { core, continuation, actors } = dossier.coverage;
  const seen = firstSeen(told);
  const own = actors.filter((id) => seen.has(id));
  const head = firstSeen(headOf(told));
  const others = markersOfOtherTimes(dossier, head, seen).filter(
    (id) => seen.has(id) && !own.includes(id),
  );
  const dates = told.flatMap((sentence) => sentence.dates.map((date) => ({ date, sentence })));
  const inside = ({ month, day }: DateInText, year: number) => {
    const iso = isoDay(year, month, day ?? (month === Number(core.from.slice(5, 7)) ? 31 : 1));
    return iso >= core.from && iso <= continuation.to;
  };
  const year = Number(core.from.slice(0, 4));
  const ownDates = dates.filter(({ date }) => inside(date, date.year ?? year));
  const datesAfter = dates.filter(({ date }) => isJustAfter(date, dossier));
  const dated = ownDates.some(({ date }) => date.year !== null);
  const days = facts.map(({ fact }) => dateOf(dossier, fact));
  const laterFacts = days.filter((day) => day > continuation.to).length;
  const ownFacts = days.filter((day) => day >= core.from && day <= continuation.to).length;
  const score =
    weightOf(own, dossier) +
    (dated ? OWN_DATE : 0) +
    OWN_DAY * Math.min(ownDates.length, 2) +
    FACT * Math.min(ownFacts, MOST_FACTS) +
    weightAgainst(others, head, dossier) -
    OWN_DAY * Math.min(datesAfter.length, 2) +
    OTHER_TIME * laterFacts;
  const reasons: Reason[] = [
    ...own.slice(0, 3).flatMap((id) => reasonFor('actors', 'for', seen.get(id), id)),
    ...others.slice(0, 3).flatMap((id) => reasonFor('neighbour', 'against', seen.get(id), id)),
    ...ownDates.slice(0, 1).map(
      ({ date, sentence }): Reason => ({
        kind: 'date',
        speaks: 'for',
        words: [],
        in: { block: sentence.block, start: date.start, end: date.end },
      }),
    ),
  ];
  // The morning papers tell of the last day, and nothing has happened since.
  const isTheDayAfter = (published: string) =>
    daysAfter(published, continuation.to) === 1 &&
    laterFacts === 0 &&
    !others.some((id) => marksLaterStory(id, dossier)) &&
    ownFacts >= ENOUGH_FACTS &&
    days.includes(continuation.to);
  const isSure = score >= SURE || (ownFacts >= SURE_FACTS && others.length + laterFacts === 0);
  return { score, isSure, others: others.length + laterFacts, isTheDayAfter, reasons };
}

function headOf(told: ReadSentence[]): ReadSentence[] {
  const headline = headlineOf(told);
  return [...(headline ? [headline] : []), ...runningText(told).slice(0, 1)];
}

function firstSeen(sentences: ReadSentence[]): Map<string, ReadSentence> {
  const seen = new Map<string, ReadSentence>();
  for (const sentence of sentences) {
    for (const id of sentence.ids) if (!seen.has(id)) seen.set(id, sentence);
  }
  return seen;
}

/** A day of the weeks after, where no year says which. */
function isJustAfter({ month, day, year }: DateInText, { coverage }: Dossier): boolean {
  const end = coverage.continuation.to;
  if (day === null) return false;
  const iso = isoDay(year ?? Number(end.slice(0, 4)), month, day);
  return iso > end && daysBetween(iso, end) <= JUST_AFTER;
}

function dateOf({ facts }: Dossier, id: string): string {
  return facts.find((fact) => fact.id === id)?.date ?? '';
}

export function reasonFor(
  kind: Reason['kind'],
  speaks: Reason['speaks'],
  sentence: ReadSentence | undefined,
  id: string,
): Reason[] {
  const words = sentence?.mentions.find((mention) => mention.id === id)?.words;
  return sentence && words ? [{ kind, speaks, words: [words], in: passageOf(sentence) }] : [];
}
