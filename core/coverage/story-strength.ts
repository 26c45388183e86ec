import type { Dossier, Neighbour, Way } from '../dossier/schema.ts';
import type { ReadSentence } from './read-sentences.ts';
import { latestFact, waysOn } from './stated-facts.ts';
import { headlineOf, openingOf, runningText, type Strength } from './story-share.ts';
import type { StatedFact } from './verdict.ts';
import { has, isStated } from './ways.ts';

const BORROWED = 0.75; // a side only the opening names
const AWAY = 3; // sentences about something else end what was carried on

/**
 * A sentence is about the story when it states one of the story's facts, or when its subject meets
 * all its sides, or one of its actors on a page whose opening names all sides: nobody repeats the
 * parties every time. One side alone says a little less there. What follows such a sentence and
 * keeps to the subject is half about it. One side beside the mark of other talks speaks of those.
 */
export function strengthFor(
  dossier: Dossier,
  sentences: ReadSentence[],
  facts: StatedFact[],
  published: string | null,
): Strength {
  const states = statementOf(dossier, sentences, facts, published);
  const opening = new Set(openingOf(sentences).flatMap(({ ids }) => [...ids]));
  const headline = headlineOf(sentences)?.ids ?? new Set<string>();
  const alone = new Map(
    sentences.map((sentence) => [
      sentence,
      strengthOf(sentence, dossier, states(sentence), opening, headline),
    ]),
  );
  const following = carriedOn(sentences, dossier, opening, alone);
  return (sentence) => Math.max(alone.get(sentence) ?? 0, following.has(sentence) ? 0.5 : 0);
}

function strengthOf(
  { ids }: ReadSentence,
  dossier: Dossier,
  isFact: boolean,
  opening: Set<string>,
  headline: Set<string>,
): number {
  const { sides, subject, actors } = dossier.coverage;
  if (!isFact && isOfEarlierStory(ids, dossier)) return 0;
  const present = sides.filter((side) => side.some((id) => has(ids, id))).length;
  const speaks = subject.some((id) => has(ids, id));
  if (speaks && present === sides.length) return 1;
  if (isOfOtherStory(ids, dossier)) return 0;
  if (isFact) return 1;
  if (!speaks) return 0;
  const hasActor = actors.some((id) => has(ids, id));
  if (present > 0 && (hasActor || namesAll(new Set([...ids, ...headline]), dossier))) return 1;
  if (present === 0 && !hasActor) return 0;
  if (!namesAll(opening, dossier)) return 0.5;
  return hasActor ? 1 : BORROWED;
}

/** What follows a sentence about the story, keeps to its subject and names no other. */
function carriedOn(
  sentences: ReadSentence[],
  dossier: Dossier,
  opening: Set<string>,
  alone: Map<ReadSentence, number>,
): Set<ReadSentence> {
  const carried = new Set<ReadSentence>();
  if (!namesAll(opening, dossier)) return carried;
  let since = AWAY; // sentences since the last one about the story
  for (const sentence of runningText(sentences)) {
    const { ids } = sentence;
    const keepsTo = dossier.coverage.subject.some((id) => has(ids, id));
    if (since < AWAY && keepsTo && !isOfOtherStory(ids, dossier)) carried.add(sentence);
    since = (alone.get(sentence) ?? 0) > 0 || carried.has(sentence) ? 0 : since + 1;
  }
  return carried;
}

function namesAll(ids: Set<string>, { coverage }: Dossier): boolean {
  return coverage.sides.every((side) => side.some((id) => has(ids, id)));
}

/** Marked as one of the neighbouring stories that do without this one's sides. */
function isOfOtherStory(ids: Set<string>, dossier: Dossier): boolean {
  return isMarked(ids, dossier, (neighbour) => isBetweenOthers(neighbour, dossier));
}

/** Sentences that speak of other talks: marked as theirs, and all that those require is named. */
export function isOfOtherTalks(ids: Set<string>, dossier: Dossier): boolean {
  const { subject } = dossier.coverage;
  return isMarked(
    ids,
    dossier,
    (neighbour) =>
      isBetweenOthers(neighbour, dossier) &&
      asksFor(neighbour, subject) &&
      (neighbour.requires ?? []).every((one) => has(ids, one)),
  );
}

function isMarked(ids: Set<string>, dossier: Dossier, by: (neighbour: Neighbour) => boolean) {
  return dossier.neighbours.some(
    (neighbour) => by(neighbour) && neighbour.markers.some((id) => has(ids, id)),
  );
}

/** Marked as a story these sides had at another time: the sea border, the war of 2006. */
function isOfEarlierStory(ids: Set<string>, dossier: Dossier): boolean {
  return dossier.neighbours.some(({ span: { to }, markers, requires = [] }) => {
    if (!to || to >= dossier.coverage.core.from) return false;
    const subject = requires.flatMap((one) => one.split('|'));
    return markers.some((id) => subject.includes(id) && !isOwn(id, dossier) && has(ids, id));
  });
}

function isOwn(id: string, { coverage }: Dossier): boolean {
  return [...coverage.actors, ...coverage.sides.flat(), ...coverage.subject].includes(id);
}

/** A neighbour that asks for something, and for none of this story's sides. */
export function isBetweenOthers(neighbour: Neighbour, { coverage }: Dossier): boolean {
  return neighbour.requires !== undefined && !asksFor(neighbour, coverage.sides.flat());
}

function asksFor({ requires = [] }: Neighbour, ids: string[]): boolean {
  return requires.some((one) => one.split('|').some((id) => ids.includes(id)));
}

/** Whether a sentence states a fact of the story's time, or carries one of its disputes. */
function statementOf(
  dossier: Dossier,
  sentences: ReadSentence[],
  facts: StatedFact[],
  published: string | null,
): (sentence: ReadSentence) => boolean {
  const { core, continuation } = dossier.coverage;
  const own = dossier.facts.filter(({ date }) => date >= core.from && date <= continuation.to);
  const disputed = dossier.disputes.flatMap(({ reported, disputed }) => [...reported, ...disputed]);
  const day = published ?? latestFact(dossier, sentences);
  const ways = waysOn(day, [...own.flatMap(({ stated }): Way[] => stated), ...disputed]).filter(
    ({ within }) => within !== 'paragraph',
  );
  const ids = new Set(own.map(({ id }) => id));
  const places = facts
    .filter(({ fact }) => ids.has(fact))
    .map(({ passage: { block, start } }) => `${block} ${start}`);
  return (sentence) =>
    places.includes(`${sentence.block} ${sentence.start}`) ||
    ways.some((way) => isStated(way, dossier, sentence));
}
