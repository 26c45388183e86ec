import type { Phrases } from '../../language/speech/phrases.ts';
import type { Reading, Run } from './reading.ts';

const LONGEST_ONE = 4; // words: «l’un d’entre eux»

/** The words of a phrase at a place, or 0 when it does not stand there. */
export function phraseLength(reading: Reading, at: number, phrases: Phrases): number {
  const alike = phrasesFrom(reading, at, phrases);
  if (!alike) return 0;
  const fits = (phrase: string[]) =>
    phrase.every((form, step) => step === 0 || reading.words[at + step]?.form === form) &&
    !isArticle(reading, at + phrase.length - 1, phrase);
  return alike.find(fits)?.length ?? 0;
}

/** «one of them», «einer von ihnen» up to a word, as a language's table has it; null for other words. */
export function oneOfThemUpTo(reading: Reading, last: number, start: number): Run | null {
  const { oneOfThem, oneOfThemEnds } = reading.speech;
  if (!oneOfThemEnds.has(reading.words[last]?.form ?? '')) return null;
  for (let from = last - 1; from >= Math.max(start, last - LONGEST_ONE); from--) {
    const length = phraseLength(reading, from, oneOfThem);
    if (length > 0 && from + length === last + 1) return { from, to: last + 1 };
  }
  return null;
}

/** «según el alcalde»: without its accent «él» is an article. */
function isArticle({ speech, words, text }: Reading, at: number, phrase: string[]): boolean {
  if (speech.language !== 'es' || phrase.length < 2 || words[at]?.form !== 'el') return false;
  return !/é/i.test(text.slice(words[at]?.start, words[at]?.end)) && phrase[0] === 'segun';
}

/** Whether a word is the first of some phrase. */
export function startsPhrase(reading: Reading, at: number, phrases: Phrases): boolean {
  return phrasesFrom(reading, at, phrases) !== undefined;
}

const GLUED = new Set('وفו');

function phrasesFrom(reading: Reading, at: number, phrases: Phrases): string[][] | undefined {
  const first = reading.words[at]?.form ?? '';
  const plain = phrases.get(first);
  if (plain || reading.speech.cased || !GLUED.has(first[0] ?? '')) return plain;
  return phrases.get(first.slice(1));
}
