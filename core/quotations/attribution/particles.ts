import { wordAt } from '../../language/words.ts';
import type { Reading } from '../reading/reading.ts';
import type { Verb } from './cues.ts';

const MIDDLE = 14;

/** Where the particle of a verb stands that is printed away from it, or -1: «wies … zurück». */
export function particleAfter(reading: Reading, at: number): number {
  const { speech, words, breaks } = reading;
  if (!speech.particles.size) return -1;
  let outside = 0;
  for (let next = at + 1; next < words.length && outside < MIDDLE; next++) {
    if (breaks[next] !== 'none') return -1;
    // «wies die Zahlen als „überholt“ zurück»
    outside++;
    const stretch = reading.stretches[reading.quoted[next] ?? -1];
    if (stretch) {
      if (reading.quoted[at] === reading.quoted[next]) return -1;
      next = wordAt(words, stretch.outerEnd) - 1;
      continue;
    }
    const ends =
      next + 1 >= words.length ||
      breaks[next + 1] !== 'none' ||
      (reading.quoted[next + 1] ?? -1) >= 0;
    if (ends && speech.particles.has(words[next]?.form ?? '')) return next;
  }
  return -1;
}

/** „teilte es mit“, „schrieb es“: a body spoken of before, and not „hieß es“, said by nobody. */
export function isItself({ speech, words, breaks }: Reading, verb: Verb, at: number): boolean {
  if (speech.language !== 'de' || words[at]?.form !== 'es' || isHeard(verb)) return false;
  const particle = speech.particles.has(words[at + 1]?.form ?? '') && breaks[at + 1] === 'none';
  const end = particle ? at + 2 : at + 1;
  return end >= words.length || breaks[end] !== 'none';
}

function isHeard({ stem }: Verb): boolean {
  return /^h(?:ie|ei)ss/.test(stem);
}
