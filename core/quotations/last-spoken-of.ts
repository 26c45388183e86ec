import { wordsOf } from '../language/words.ts';
import type { Member } from './cast.ts';
import type { Description } from './describe.ts';
import { lastBefore } from './focus.ts';
import { openingWord, type Reading } from './reading.ts';
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
function onlyOneNamed(place: Place): Member | null {
  const members = new Set(membersBefore(place));
  const [member] = members;
  return members.size === 1 ? (member ?? null) : null;
}

function isEpithet({ speech }: Reading, printed: string): boolean {
  return wordsOf(printed).some(({ form }) => speech.epithets.has(form));
}

/** «two sources» of whom the block has just spoken. */
export function unnamedBefore(place: Place): Member | undefined {
  return membersBefore(place).findLast(({ named }) => !named);
}

/** Those of whom the block speaks before the words, in its order. */
function membersBefore({ reading, index, sightings }: Place): Member[] {
  const end = lastBefore(sightings, openingWord(reading, index)) + 1;
  return sightings.slice(Math.max(0, end - MOST_NEARBY), end).map(({ member }) => member);
}
