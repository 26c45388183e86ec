import type { Dossier, Fact, Way } from '../dossier/schema.ts';
import { daysAfter } from '../language/dates/days.ts';
import { passageOf } from './passage-of.ts';
import type { ReadSentence } from './read-sentences.ts';
import type { StatedFact } from './verdict.ts';
import { tellingStatement } from './ways.ts';

/** Days: a page reports what is announced for the next day, and clocks differ, but nothing later. */
const ANNOUNCED = 1;

/** The dossier's facts that a page states, each with the sentence that states it most squarely. */
export function statedFacts(
  dossier: Dossier,
  sentences: ReadSentence[],
  published: string | null,
): StatedFact[] {
  const day = published ?? latestFact(dossier, sentences);
  const stated = dossier.facts
    .filter(({ date }) => !published || daysAfter(date, published) <= ANNOUNCED)
    .flatMap((fact) => statedFact(fact, waysOn(day, fact.stated), dossier, sentences));
  const ids = new Set(stated.map(({ fact }) => fact));
  return stated.filter(({ fact }) => {
    const wholes = dossier.facts.find(({ id }) => id === fact)?.partOf;
    return !wholes || wholes.some((whole) => ids.has(whole));
  });
}

/** The ways that mean the same on a day. Where none is known those of later days are left out. */
export function waysOn(day: string | null, ways: Way[]): Way[] {
  return ways.filter(
    ({ from, until }) => (!from || (day ?? '') >= from) && (!until || (day ?? '') <= until),
  );
}

/** A page without a date is at least as late as the latest thing that it reports. */
export function latestFact(dossier: Dossier, sentences: ReadSentence[]): string | null {
  const lasting = dossier.facts.flatMap((fact) => {
    const ways = fact.stated.filter(({ from, until }) => !from && !until);
    return statedFact(fact, ways, dossier, sentences).length > 0 ? [fact.date] : [];
  });
  return lasting.sort().at(-1) ?? null;
}

/** One fact, where some of these sentences states it in some of these ways; else nothing. */
export function statedFact(
  { id }: Fact,
  ways: Way[],
  dossier: Dossier,
  sentences: ReadSentence[],
): StatedFact[] {
  const sentence = tellingStatement(ways, dossier, sentences);
  return sentence ? [{ fact: id, passage: passageOf(sentence) }] : [];
}
