import { nameBehindPlace } from './epithets.ts';
import { isRomance } from './language-groups.ts';
import { isInName } from './names-like-words.ts';
import { isNameWord } from './noun-phrases.ts';
import type { Reading, Run } from './reading.ts';

/** «el jefe de almacén Ramón Adón»: two capitals at the end that no preposition ties to the role. */
export function nameAtEnd(reading: Reading, { to }: Run, head: number): Run | null {
  const { words, speech } = reading;
  let from = to;
  while (from > head + 1 && isNameWord(reading, from - 1)) from--;
  // «Médicos Sin Fronteras»
  if (from - 1 === head && isInName(reading, from)) return { from: head, to };
  const before = words[from - 1]?.form ?? '';
  const ties = [speech.links, speech.determiners, speech.oblique, speech.linksToPlaces];
  const tied = ties.some((set) => set.has(before));
  // German nouns have capitals of their own.
  // «l’adjudant Yoann»
  const called = isRomance(reading) && speech.roles.has(before);
  const placed = tied || speech.institutions.has(before);
  const behind = placed && isRomance(reading) && nameBehindPlace(reading, { from, to }, head);
  if (behind) return behind;
  if (to - from < (called ? 1 : 2) || tied || speech.language === 'de') return null;
  return { from, to };
}
