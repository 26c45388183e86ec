import { wordAt } from '../../language/words.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { isGermanic } from '../reading/language-groups.ts';
import { isCapital, openingWord, type Reading } from '../reading/reading.ts';

const LONGEST_NAME = 6; // words

/** A channel, a party, a newspaper: what a house prints in marks whenever it names it. */
export function isName(reading: Reading, index: number): boolean {
  const { words, people, stretches, speech } = reading;
  const first = openingWord(reading, index);
  const last = wordAt(words, stretches[index]?.end ?? 0) - 1;
  if (people[first] && people[first] === people[last]) return true;
  // «s’est dit “attristé”», «a appelé “…”»: with a helper or a clitic it is a verb.
  const before = words[first - 2]?.form ?? '';
  const isVerb = speech.auxiliaries.has(before) || speech.clitics.has(before);
  if (isVerb || !speech.naming.has(words[first - 1]?.form ?? '')) return false;
  return !isGermanic(reading) || isCapital(reading, first);
}

/** «L’association « Un toit pour tous » distribue …»: its name, right behind the noun for such bodies. */
export function isOfBody(
  reading: Reading,
  index: number,
  attribution: Attribution | null,
): boolean {
  const { words, stretches, sizes, speech, text } = reading;
  const { start = 0, end = 0, outerStart = 0 } = stretches[index] ?? {};
  const first = openingWord(reading, index);
  const noun = words[first - 1];
  if (attribution?.verb || !speech.cased || !noun || !speech.institutions.has(noun.form))
    return false;
  if (text.slice(noun.end, outerStart) !== ' ' || !isCapital(reading, first)) return false;
  return (sizes[index] ?? 0) <= LONGEST_NAME && !/[.,!?…]/.test(text.slice(start, end));
}

/** «is headed “…”», «بعنوان «…»»: what a text is called, however long. */
export function isHeading(reading: Reading, index: number): boolean {
  const { words, speech } = reading;
  return speech.entitling.has(words[openingWord(reading, index) - 1]?.form ?? '');
}

/** Every word that counts has a capital, as in the title of a book or the name of a ship. */
export function isTitle(reading: Reading, index: number): boolean {
  const { words, stretches, speech } = reading;
  const stretch = stretches[index];
  if (!stretch || !speech.cased) return false;
  // German nouns have capitals too: «dem „Anzeiger“» is a name by its article.
  const before = words[wordAt(words, stretch.start) - 1]?.form ?? '';
  if (speech.language === 'de' && !speech.articles.has(before)) return false;
  // «the next George Washington»
  if (!isCapital(reading, wordAt(words, stretch.start))) return false;
  let counted = 0;
  for (let at = wordAt(words, stretch.start); (words[at]?.start ?? Infinity) < stretch.end; at++) {
    const form = words[at]?.form ?? '';
    if (speech.stops.has(form) || speech.links.has(form) || speech.determiners.has(form)) continue;
    if (speech.and.has(form) || !/\p{L}/u.test(form)) continue;
    if (!isCapital(reading, at)) return false;
    counted++;
  }
  return counted > 0;
}
