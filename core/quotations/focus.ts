import type { Member } from './cast.ts';
import { phraseUpTo } from './noun-phrases.ts';
import { isWalled, type Reading } from './reading.ts';

/** Somebody named in a block, with whoever its sentence names first: most often its subject. */
export type Sighting = { at: number; member: Member; lead: Member | null };

export type Focus = { member: Member; block: number; sentence: number };

const REACH = 3;
const LONGEST_NAME = 6;

/** Who is meant by a pronoun, or by a verb with no subject, at a word. */
export function leadBefore(
  focus: Focus | null,
  sightings: Sighting[],
  block: number,
  at: number,
  reading: Reading,
): Member | null {
  const sighting = sightings[lastBefore(sightings, at)];
  const near = focus && block - focus.block <= REACH ? focus : null;
  if (!sighting) return near?.member ?? null;
  if (near?.block !== block) return sighting.lead;
  // In one sentence whoever was already quoted goes on speaking.
  const sentence = reading.sentences[sighting.at] ?? 0;
  return near.sentence >= sentence ? near.member : sighting.lead;
}

/** Whom a block leaves its reader thinking of. */
export function focusAfter(
  focus: Focus | null,
  sightings: Sighting[],
  block: number,
  reading: Reading,
): Focus | null {
  const last = sightings.at(-1);
  if (!last) return focus;
  const sentence = reading.sentences[last.at] ?? 0;
  if (focus?.block === block && focus.sentence >= sentence) return focus;
  return last.lead ? { member: last.lead, block, sentence } : null;
}

/** Puts sightings in order and tells each who leads its sentence. */
export function sightingsOf(reading: Reading, found: { at: number; member: Member }[]): Sighting[] {
  const sightings: Sighting[] = [];
  for (const { at, member } of found) {
    if (isWalled(reading, at)) continue;
    const before = sightings.at(-1);
    const same = before && reading.sentences[before.at] === reading.sentences[at];
    const joined = same && !before.lead && isJoined(reading, at);
    const own = joined || isOblique(reading, at) ? null : member;
    sightings.push({ at, member, lead: (same ? before.lead : null) ?? own });
  }
  return sightings;
}

/** «after meeting with Biden», «mit dem Vermittler Hochstein»: of whom the sentence says nothing. */
function isOblique(reading: Reading, at: number): boolean {
  const { words, breaks, speech } = reading;
  const phrase = speech.cased ? phraseUpTo(reading, at, 0) : null;
  const from = phrase?.from ?? at;
  // «den Gesandten Hochstein»: by its case no subject.
  if (speech.accusative.has(words[from]?.form ?? '')) return true;
  return breaks[from] === 'none' && speech.oblique.has(words[from - 1]?.form ?? '');
}

/** «the envoys Hochstein and McGurk»: the second goes with the first. */
function isJoined({ words, capitals, speech }: Reading, at: number): boolean {
  let before = at - 1;
  while (before > at - LONGEST_NAME && capitals[before]) before--;
  return speech.and.has(words[before]?.form ?? '');
}

/** The index of the last one before a word, or -1. */
export function lastBefore(sightings: Sighting[], at: number): number {
  let low = 0;
  let high = sightings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sightings[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
