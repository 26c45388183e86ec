import { wordAt } from '../../language/words.ts';
import type { Reading } from '../reading/reading.ts';

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
