import type { Article } from '../article.ts';
import type { Dossier, Neighbour } from '../dossier/schema.ts';
import { daysAfter, daysBetween } from '../language/dates/days.ts';
import { passageOf } from './passage-of.ts';
import type { ReadSentence } from './read-sentences.ts';
import type { Reason, StatedFact } from './verdict.ts';

/** Whether a page belongs to the story's own time, and by what signs. */
export type StoryTime = {
  within: boolean;
  /** The publication date, unless there is none or the text was believed over it. */
  day: string | null;
  reasons: Reason[];
};

// Signs are added up where the page shows no date, or one that its own words contradict.
const ACTOR = 1.5;
const OWN_DATE = 1;
const OWN_DAY = 0.5;
const FACT = 1.2;
const MOST_FACTS = 6;
const ENOUGH_FACTS = 2;
const OTHER_TIME = -2;
const ENOUGH = 2.25;
const AGAINST_A_DATE = 6;
const FAR = 200; // days: a page dated this far off is either about something else or misdated

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
    return { within: signs.score >= ENOUGH, day: null, reasons: signs.reasons };
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
    return { within, day: within ? published : null, reasons };
  }
  const far =
    daysBetween(published, core.from) > FAR && daysBetween(published, continuation.to) > FAR;
  const within = far && signs.score >= AGAINST_A_DATE && signs.others === 0;
  return { within, day: within ? null : published, reasons };
}

function signsOfTime(dossier: Dossier, told: ReadSentence[], facts: StatedFact[]) {
  const { core, continuation, actors } = dossier.coverage;
  const seen = firstSeen(told);
  const own = actors.filter((id) => seen.has(id));
  const others = markersOfOtherTimes(dossier).filter((id) => seen.has(id) && !own.includes(id));
  const dates = told.flatMap((sentence) => sentence.dates.map((date) => ({ date, sentence })));
  const inside = ({ month, day }: { month: number; day: number | null }, year: number) => {
    const iso = `${year}-${two(month)}-${two(day ?? (month === Number(core.from.slice(5, 7)) ? 31 : 1))}`;
    return iso >= core.from && iso <= continuation.to;
  };
  const year = Number(core.from.slice(0, 4));
  const ownDates = dates.filter(({ date }) => inside(date, date.year ?? year));
  const dated = ownDates.some(({ date }) => date.year !== null);
  const laterFacts = facts.filter(({ fact }) => isLater(dossier, fact)).length;
  const ownFacts = facts.length - laterFacts;
  const score =
    ACTOR * Math.min(own.length, 3) +
    (dated ? OWN_DATE : 0) +
    OWN_DAY * Math.min(ownDates.length, 2) +
    FACT * Math.min(ownFacts, MOST_FACTS) +
    OTHER_TIME * (others.length + laterFacts);
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
    others.length + laterFacts === 0 &&
    ownFacts >= ENOUGH_FACTS &&
    facts.some(({ fact }) => dateOf(dossier, fact) === continuation.to);
  return { score, others: others.length + laterFacts, isTheDayAfter, reasons };
}

function firstSeen(sentences: ReadSentence[]): Map<string, ReadSentence> {
  const seen = new Map<string, ReadSentence>();
  for (const sentence of sentences) {
    for (const id of sentence.ids) if (!seen.has(id)) seen.set(id, sentence);
  }
  return seen;
}

/**
 * Markers of stories whose time does not touch this one's, and of no story whose time does. What a
 * story requires is its subject: Iran was spoken of at all times.
 */
function markersOfOtherTimes({ neighbours, coverage }: Dossier): string[] {
  const isApart = ({ span: { from, to } }: Neighbour) =>
    (from ?? '') > coverage.continuation.to || (to ?? '9999') < coverage.core.from;
  const beside = neighbours.filter((neighbour) => !isApart(neighbour));
  const shared = new Set(beside.flatMap(({ markers }) => markers));
  const apart = neighbours.filter(isApart).flatMap(({ markers, requires = [] }) => {
    const subject = requires.flatMap((one) => one.split('|'));
    return markers.filter((id) => !subject.includes(id));
  });
  return [...new Set(apart)].filter((id) => !shared.has(id));
}

function isLater(dossier: Dossier, id: string): boolean {
  return dateOf(dossier, id) > dossier.coverage.continuation.to;
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

function two(value: number): string {
  return String(value).padStart(2, '0');
}
