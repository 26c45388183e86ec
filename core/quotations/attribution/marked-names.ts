import { type Reading, type Run, wordAt } from '../reading/reading.ts';
import type { Zone } from '../reading/zones.ts';
import { isOpen } from './beside-the-verb.ts';
import type { Verb } from './cues.ts';

const LONGEST_NAME = 3;

/** «“L’Orient-Le Jour” parle d’une “semaine pour rien”»: a paper that the house prints in marks. */
export function nameInMarks(reading: Reading, spoken: Verb, zone: Zone): Run | null {
  const { quoted, sizes, stretches, words, text } = reading;
  const verb = spoken.run.from;
  const stretch = quoted[verb - 1] ?? -1;
  if (stretch < 0 || stretch === quoted[verb] || (sizes[stretch] ?? 0) > LONGEST_NAME) return null;
  const { start = 0, end = 0, outerEnd = 0 } = stretches[stretch] ?? {};
  const from = wordAt(words, start);
  // «ב“ידיעות אחרונות” נכתב»: with its preposition only where one writes.
  const glued = /\p{L}/u.test(text[(stretches[stretch]?.outerStart ?? 0) - 1] ?? '');
  if (glued && !isOpen(reading, spoken)) return null;
  const plain = !/[.,!?؟،:]/.test(text.slice(end - 1, outerEnd + 1));
  return plain && from >= zone.from ? { from, to: verb } : null;
}
