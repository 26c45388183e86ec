import { phraseFrom } from '../reading/noun-phrases.ts';
import type { Reading, Run } from '../reading/reading.ts';
import { isSurelySomebody } from '../reading/somebody.ts';
import type { Verb } from './cues.ts';

const REACH = 4;

/** «répond-on à Washington», «dicen en el Gobierno»: where it is heard is who says it. */
export function heardFrom(reading: Reading, verb: Verb, end: number): Run | null {
  const { speech, breaks, words } = reading;
  for (
    let at = verb.run.to;
    at < Math.min(end, verb.run.to + REACH) && breaks[at] === 'none';
    at++
  ) {
    if (!speech.spokenFrom.has(words[at]?.form ?? '')) continue;
    const place = phraseFrom(reading, at + 1, end);
    return place && isSurelySomebody(reading, place) ? place : null;
  }
  return null;
}

/** „hieß es aus dem Rathaus“, „heißt es dort“ */
export function isHeard({ speech, words }: Reading, { stem, run }: Verb): boolean {
  return speech.language === 'de' && /^h(?:ie|ei)ss/.test(stem) && words[run.to]?.form === 'es';
}

/** A verb of nobody in particular: «dit-on», and in Spanish one in the plural by itself. */
export function isOfNobody(reading: Reading, verb: Verb, subject: Run | null): boolean {
  const { speech, words } = reading;
  if (isHeard(reading, verb)) return true;
  if (subject) {
    return (
      subject.to - subject.from === 1 && speech.impersonal.has(words[subject.from]?.form ?? '')
    );
  }
  return speech.language === 'es' && /n$/.test(verb.stem);
}
