import { verbAt } from '../attribution/cues.ts';
import { phraseFrom } from '../reading/noun-phrases.ts';
import { type Reading, textOf } from '../reading/reading.ts';
import { THIRD } from './sentence-leads.ts';

const AS = /^(?:as|comme|als|como)$/;

/** «Now a retired colonel, he …», «six years as a clerk»: what somebody is or was, and nobody else. */
export function toldOf(reading: Reading, at: number): string | null {
  const { speech, words, breaks } = reading;
  if (!speech.cased || !speech.indefinite.has(words[at]?.form ?? '')) return null;
  const phrase = phraseFrom(reading, at, words.length);
  if (!phrase) return null;
  const { to } = phrase;
  const as = breaks[at] === 'none' && AS.test(words[at - 1]?.form ?? '') && !verbAt(reading, to);
  const fronted = breaks[to] === 'comma' && THIRD.test(words[to]?.form ?? '');
  return as || fronted ? textOf(reading, phrase) : null;
}
