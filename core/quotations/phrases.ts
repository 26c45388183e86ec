import type { Phrases } from '../language/speech/speech-words.ts';
import type { Reading } from './reading.ts';

/** The words of a phrase at a place, or 0 when it does not stand there. */
export function phraseLength(reading: Reading, at: number, phrases: Phrases): number {
  const fits = (phrase: string[]) =>
    phrase.every((form, step) => step === 0 || reading.words[at + step]?.form === form);
  return phrasesFrom(reading, at, phrases)?.find(fits)?.length ?? 0;
}

/** Whether a word is the first of some phrase. */
export function startsPhrase(reading: Reading, at: number, phrases: Phrases): boolean {
  return phrasesFrom(reading, at, phrases) !== undefined;
}

function phrasesFrom(reading: Reading, at: number, phrases: Phrases): string[][] | undefined {
  const first = reading.words[at]?.form ?? '';
  const plain = phrases.get(first);
  return plain || reading.speech.cased ? plain : phrases.get(first.replace(/^[وفו]/, ''));
}
