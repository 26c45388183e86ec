import type { Phrases } from '../language/speech/speech-words.ts';
import type { Reading } from './reading.ts';

/** The words of a phrase at a place, or 0 when it does not stand there. */
export function phraseLength(reading: Reading, at: number, phrases: Phrases): number {
  const first = reading.words[at]?.form ?? '';
  const bare = reading.speech.cased ? first : first.replace(/^[وفו]/, '');
  const there = phrases.get(first) ?? phrases.get(bare) ?? [];
  const fits = (phrase: string[]) =>
    phrase.every((form, step) => step === 0 || reading.words[at + step]?.form === form);
  return there.find(fits)?.length ?? 0;
}
