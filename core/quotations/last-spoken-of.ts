import { wordsOf } from '../language/words.ts';
import type { Member } from './cast.ts';
import type { Description } from './describe.ts';
import { lastBefore } from './focus.ts';
import { type Reading, wordAt } from './reading.ts';
import type { Place, Stage } from './stage.ts';

const MOST_NEARBY = 20;

/** «der Regierungschef» right after somebody was quoted: in English and German that says enough. */
export function lastSpokenOf(
  { focus, block }: Stage,
  place: Place,
  { gender, printed }: Description,
): Member | null {
  const near = focus && block - focus.block <= 1 ? focus.member : null;
  const member = near ?? onlyOneNamed(place);
  if (!member?.human || !member.named) return null;
  // «the Italian», «the 47-year-old»: that says nothing new of anybody's office.
  if (member.role && !isEpithet(place.reading, printed)) return null;
  return !gender || !member.gender || gender === member.gender ? member : null;
}

/** «Für Helena Varga …»: nobody leads the sentence, and nobody else is named. */
function onlyOneNamed({ reading, index, sightings }: Place): Member | null {
  const at = wordAt(reading.words, reading.stretches[index]?.start ?? 0);
  const last = lastBefore(sightings, at) + 1;
  const near = sightings.slice(Math.max(0, last - MOST_NEARBY), last);
  const members = new Set(near.map(({ member }) => member));
  const [member] = members;
  return members.size === 1 ? (member ?? null) : null;
}

function isEpithet({ speech }: Reading, printed: string): boolean {
  return wordsOf(printed).some(({ form }) => speech.epithets.has(form));
}

/** «two sources» of whom the block has just spoken. */
export function unnamedBefore({ reading, index, sightings }: Place): Member | undefined {
  const at = wordAt(reading.words, reading.stretches[index]?.start ?? 0);
  const last = lastBefore(sightings, at) + 1;
  const near = sightings.slice(Math.max(0, last - MOST_NEARBY), last);
  return near.findLast(({ member }) => !member.named)?.member;
}
