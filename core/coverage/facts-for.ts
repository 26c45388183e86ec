import type { Dossier, Fact } from '../dossier/schema.ts';
import { daysBetween } from '../language/dates/days.ts';
import type { ReadSentence } from './read-sentences.ts';
import { statedFact } from './stated-facts.ts';
import { isBetweenOthers } from './story-strength.ts';
import type { StatedFact, Verdict } from './verdict.ts';

const JUST_BEFORE = 2; // days: the event that a story is the aftermath of

/**
 * The stated facts that belong to the story. On a page about another story the same words speak of
 * that one's truce and drafts, so there a fact counts only under its own date, or while it was news.
 */
export function factsFor(
  { answer, neighbour }: Verdict,
  dossier: Dossier,
  stated: StatedFact[],
  sentences: ReadSentence[],
): StatedFact[] {
  if (answer === 'covers' || answer === 'mentions') return stated;
  const other = dossier.neighbours.find(({ id }) => id === neighbour);
  // What is news between these sides is none between others.
  const span = other && !isBetweenOthers(other, dossier) ? other.span : undefined;
  const ids = new Set(stated.map(({ fact }) => fact));
  return dossier.facts
    .filter(({ id }) => ids.has(id))
    .flatMap((fact) => {
      const isNews = span?.from !== undefined && isAftermath(fact, span.from, span.to);
      const dated = sentences.filter((sentence) => isNews || hasItsDate(fact, sentence));
      return statedFact(fact, fact.stated, dossier, dated);
    });
}

function hasItsDate({ date }: Fact, { dates }: ReadSentence): boolean {
  const [year, month, day] = date.split('-').map(Number);
  return dates.some(
    (named) =>
      named.month === month &&
      (named.year === year || (named.year === null && named.day === day)) &&
      (named.day === null || named.day === day),
  );
}

function isAftermath({ date }: Fact, from: string, to: string | undefined): boolean {
  if (date >= from) return to === undefined || date <= to;
  return daysBetween(date, from) <= JUST_BEFORE;
}
