import type { Dossier, Fact, Way } from '../dossier/schema.ts';
import { passageOf } from './passage-of.ts';
import type { ReadSentence } from './read-sentences.ts';
import type { StatedFact } from './verdict.ts';
import { firstStatement } from './ways.ts';

/**
 * The dossier's facts that a page states, each with the first sentence that does. The headline
 * counts only where the text itself never says so; captions and links never do.
 */
export function statedFacts(
  dossier: Dossier,
  sentences: ReadSentence[],
  published: string | null,
): StatedFact[] {
  const day = published ?? latestFact(dossier, sentences);
  const stated = dossier.facts.flatMap((fact) =>
    statedFact(fact, waysOn(day, fact.stated), sentences),
  );
  const ids = new Set(stated.map(({ fact }) => fact));
  return stated.filter(({ fact }) => {
    const wholes = dossier.facts.find(({ id }) => id === fact)?.partOf;
    return !wholes || wholes.some((whole) => ids.has(whole));
  });
}

/** The ways that still mean the same on a day; all of them where the day is not known. */
export function waysOn(day: string | null, ways: Way[]): Way[] {
  return ways.filter(({ until }) => !day || !until || day <= until);
}

/** A page without a date is at least as late as the latest thing that it reports. */
export function latestFact({ facts }: Dossier, sentences: ReadSentence[]): string | null {
  const lasting = facts.flatMap((fact) => {
    const ways = fact.stated.filter(({ until }) => !until);
    return statedFact(fact, ways, sentences).length > 0 ? [fact.date] : [];
  });
  return lasting.sort().at(-1) ?? null;
}

function statedFact({ id }: Fact, ways: Way[], sentences: ReadSentence[]): StatedFact[] {
  const told = sentences.filter(({ role }) => role !== 'headline' && role !== 'furniture');
  const headline = sentences.filter(({ role }) => role === 'headline');
  const sentence = firstStatement(ways, told) ?? firstStatement(ways, headline);
  return sentence ? [{ fact: id, passage: passageOf(sentence) }] : [];
}
