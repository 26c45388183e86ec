import type { Phrases } from '../../language/speech/phrases.ts';
import type { Reading } from './reading.ts';

/** The words of a phrase at a place, or 0 when it does not stand there. */
export function phraseLength(reading: Reading, at: number, phrases: Phrases): number {
  const alike = phrasesFrom(reading, at, phrases);
  if (!alike) return 0;
  const fits = (phrase: string[]) =>
    phrase.every((form, step) => step === 0 || reading.words[at + step]?.form === form) &&
    !isArticle(reading, at + phrase.length - 1, phrase);
  return alike.find(fits)?.length ?? 0;
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
