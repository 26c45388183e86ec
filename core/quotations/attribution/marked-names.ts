import { wordAt } from '../../language/words.ts';
import { phraseUpTo } from '../reading/noun-phrases.ts';
import type { Reading, Run } from '../reading/reading.ts';
import type { Zone } from '../reading/zones.ts';
import { isOpen } from './beside-the-verb.ts';
import type { Verb } from './cues.ts';
import { isGoverned } from './leading-person.ts';

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
  // „In der Fachzeitschrift »Corvid Letters« schreiben die Autoren …“
  if (isGovernedName(reading, from)) return null;
  const plain = !/[.,!?؟،:]/.test(text.slice(end - 1, outerEnd + 1));
  return plain && from >= zone.from ? { from, to: verb } : null;
}

function isGovernedName(reading: Reading, from: number): boolean {
  if (reading.speech.language !== 'de') return false;
  const noun = phraseUpTo(reading, from - 1, 0);
  return noun !== null && isGoverned(reading, noun.from);
}
