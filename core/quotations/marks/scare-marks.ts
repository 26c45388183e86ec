import { wordAt } from '../../language/words.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { isGermanic } from '../reading/language-groups.ts';
import { isCapital, openingWord, type Reading } from '../reading/reading.ts';
import { endsClause } from '../reading/zones.ts';

const LONGEST_LABEL = 3; // words
const WORDING =
  /^(?:phrase|word|words|term|expression|cliche|buzzword|wort|worte|begriff|ausdruck|floskel|formel|vokabel|redewendung)$/;

/** Marks around what a thing is called, or around a word as a word, in English and German. */
export function isScare(reading: Reading, index: number, attribution: Attribution | null): boolean {
  if (!isGermanic(reading)) return false;
  const { words, sizes } = reading;
  const size = sizes[index] ?? 0;
  const first = openingWord(reading, index);
  const before = words[first - 1]?.form ?? '';
  const told = attribution !== null && !/^reads?$/.test(attribution.verb?.stem ?? '');
  if (!told && isTitleApposed(reading, index, first)) return true;
  if (!attribution) return WORDING.test(before);
  if (size > LONGEST_LABEL) return false;
  return isWhatTheyCall(reading, attribution, first) || isInsidePhrase(reading, index, first);
}

/** «what it calls the “security zone”», «which Israel calls the “Black Sabbath”» */
function isWhatTheyCall({ words }: Reading, { verb, at }: Attribution, first: number): boolean {
  if (!verb || verb.at >= first || !/^(?:calls?|called|terms?|dubs?)$/.test(verb.stem))
    return false;
  const from = Math.min(at, verb.run.from);
  const before = [from - 1, verb.run.from - 1, verb.run.from - 2];
  return before.some((one) => /^(?:what|which)$/.test(words[one]?.form ?? ''));
}

/** «the clause on a “phased” withdrawal»: one word between an article and its noun. */
function isInsidePhrase(reading: Reading, index: number, first: number): boolean {
  const { speech, words, sizes, breaks, stretches } = reading;
  if (sizes[index] !== 1 || endsClause(reading, index)) return false;
  const article = speech.indefinite.has(words[first - 1]?.form ?? '');
  const any = article && speech.oblique.has(words[first - 2]?.form ?? '');
  const next = wordAt(words, stretches[index]?.outerEnd ?? 0);
  return any && next < words.length && breaks[next] === 'none' && breaks[first] === 'none';
}

/** «our full report, ‘Leaked draft raises hopes’, here» */
function isTitleApposed(reading: Reading, index: number, first: number): boolean {
  const { speech, words, breaks, text, stretches } = reading;
  const { end = 0, outerEnd = 0 } = stretches[index] ?? {};
  const noun = words[first - 1]?.form ?? '';
  const work =
    speech.naming.has(noun) ||
    /^(?:report|story|column|essay|memoir|bericht|artikel|essay)$/.test(noun);
  if (!work || breaks[first] !== 'comma' || !isCapital(reading, first)) return false;
  return !/[.,!?]/.test(text[end - 1] ?? '') && /^\s?[,.]/.test(text.slice(outerEnd, outerEnd + 2));
}
