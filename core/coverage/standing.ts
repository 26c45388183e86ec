import type { Dossier } from '../dossier/schema.ts';
import type { ReadSentence } from './read-sentences.ts';
import { openingOf } from './story-share.ts';
import { isOfOtherTalks } from './story-strength.ts';
import type { StoryTime } from './story-time.ts';
import type { StatedFact } from './verdict.ts';
import { has } from './ways.ts';

/** How firmly a page stands in the story. */
export type Standing = {
  /** False where it is about something else that the story's people do. */
  isWithin: boolean;
  /** Whether it may be about the story, rather than speak of it in passing. */
  isPlaced: boolean;
  /** Sentences that speak of the story whatever the rest of the page is about. */
  stands: (sentence: ReadSentence) => boolean;
};

const ENOUGH = 2; // sentences that state facts

/**
 * A page about the story names all its sides, at its head or with one of the story's people. Who
 * talks to somebody at home, or tells a day by the hour, names them late or leaves one out, and
 * states what happened: on a page that is surely of the story's days a fact beside such a person is
 * no accident, and two sentences that state facts stand for a head that names the sides.
 */
export function standingOf(
  sentences: ReadSentence[],
  facts: StatedFact[],
  dossier: Dossier,
  { within, isSure }: StoryTime,
): Standing {
  const told = sentences.filter(({ role }) => role === 'story' || role === 'headline');
  const hasSides = namesSides(idsOf(told), dossier);
  const stating = within && isSure ? factSentences(sentences, facts, dossier) : [];
  const beside = stating.filter(
    ({ ids, around }) => namesActor(around, dossier) || namesSpokesman(ids, dossier),
  );
  const isWithin = hasSides || beside.length > 0;
  const isTold = isWithin && stating.length >= ENOUGH;
  const firm = isTold ? stating : beside;
  const opening = idsOf(openingOf(sentences));
  return {
    isWithin,
    isPlaced: isTold || namesSides(opening, dossier) || namesActor(idsOf(sentences), dossier),
    stands: (sentence) => namesSides(sentence.around, dossier) || firm.includes(sentence),
  };
}

/** Those that state facts of the story's own days, unless near the marks of other talks. */
function factSentences(
  sentences: ReadSentence[],
  facts: StatedFact[],
  dossier: Dossier,
): ReadSentence[] {
  const { core, continuation } = dossier.coverage;
  const own = dossier.facts.filter(({ date }) => date >= core.from && date <= continuation.to);
  const ids = new Set(own.map(({ id }) => id));
  const places = new Set(
    facts
      .filter(({ fact }) => ids.has(fact))
      .map(({ passage: { block, start } }) => `${block} ${start}`),
  );
  return sentences.filter(
    ({ block, start, around }) =>
      places.has(`${block} ${start}`) && !isOfOtherTalks(around, dossier),
  );
}

function idsOf(sentences: ReadSentence[]): Set<string> {
  return new Set(sentences.flatMap(({ ids }) => [...ids]));
}

/** The story's own people stand for their sides. */
function namesSides(ids: Set<string>, { coverage }: Dossier): boolean {
  return coverage.sides.every((side) => side.some((id) => has(ids, id)));
}

function namesSpokesman(ids: Set<string>, { coverage }: Dossier): boolean {
  return coverage.sides.flat().some((id) => id.startsWith('people:') && ids.has(id));
}

function namesActor(ids: Set<string>, { coverage }: Dossier): boolean {
  return coverage.actors.some((id) => has(ids, id));
}
