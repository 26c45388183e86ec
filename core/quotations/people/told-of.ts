import { verbAt } from '../attribution/cues.ts';
import { LONGEST_PHRASE, phraseFrom } from '../reading/noun-phrases.ts';
import { type Reading, textOf } from '../reading/reading.ts';
import { THIRD } from './sentence-leads.ts';

const AS = /^(?:as|comme|als|como)$/;

/** «Now a retired colonel, he …», «six years as a clerk»: what somebody is or was, and nobody else. */
export function toldOf(reading: Reading, at: number): string | null {
  const { speech, words, breaks } = reading;
  if (!speech.cased || !speech.indefinite.has(words[at]?.form ?? '')) return null;
  const behindAs = breaks[at] === 'none' && AS.test(words[at - 1]?.form ?? '');
  const comma = nextBreak(reading, at);
  const fronted = breaks[comma] === 'comma' && THIRD.test(words[comma]?.form ?? '');
  const phrase = behindAs || fronted ? phraseFrom(reading, at, words.length) : null;
  if (!phrase) return null;
  const as = behindAs && !verbAt(reading, phrase.to);
  return as || (fronted && phrase.to === comma) ? textOf(reading, phrase) : null;
}

function nextBreak({ breaks, quoted }: Reading, from: number): number {
  let at = from + 1;
  while (breaks[at] === 'none' && quoted[at] === quoted[from] && at - from < LONGEST_PHRASE) at++;
  return at;
}
