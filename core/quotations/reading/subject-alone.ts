import { verbKind } from '../../language/speech/speech-words.ts';
import { isDescribing } from './noun-phrases.ts';
import { isCapital, type Reading, type Run } from './reading.ts';

/** «Le maire réserve à la ville …»: where no verb follows a noun and its next word, that word is it. */
export function withoutItsVerb(reading: Reading, run: Run): Run {
  const { words, breaks, speech, text } = reading;
  const { form: next = '', start = 0 } = words[run.to] ?? {};
  const ends = run.to >= words.length || breaks[run.to] !== 'none';
  const last = run.to - 1;
  const bare = !isCapital(reading, last) && !isDescribing(reading, last);
  if (ends || !bare || run.to - run.from < 3 || verbKind(speech, next)) return run;
  const helps = speech.auxiliaries.has(next) && text[start] !== 'à';
  return helps ? run : { from: run.from, to: last };
}
