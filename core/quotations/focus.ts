import type { Member } from './cast.ts';
import { isRomance } from './language-groups.ts';
import { isNameWord, phraseUpTo } from './noun-phrases.ts';
import { isWalled, type Reading } from './reading.ts';

/** Somebody named in a block, with whoever its sentence names first: most often its subject. */
export type Sighting = { at: number; member: Member; lead: Member | null };

export type Focus = { member: Member; block: number; sentence: number };

const REACH = 3;
const LONGEST_NAME = 6;
const FURTHEST = 12; // people named before
const GOVERNED = /^[بلבלמ]../;

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
  const goesOn = isRomance(reading) && near && block - near.block <= 1;
  if (!sighting.lead && goesOn) return near.member;
  if (near?.block !== block) return sighting.lead ?? leadFurtherBack(sightings, at, reading);
  // In one sentence whoever was already quoted goes on speaking.
  const sentence = reading.sentences[sighting.at] ?? 0;
  return near.sentence >= sentence ? near.member : sighting.lead;
}

/** Where verbs drop their subject, a sentence that only meets somebody leaves the one before in mind. */
function leadFurtherBack(sightings: Sighting[], at: number, { speech }: Reading): Member | null {
  if (speech.cased) return null;
  for (
    let next = lastBefore(sightings, at), steps = 0;
    next >= 0 && steps < FURTHEST;
    next--, steps++
  ) {
    const lead = sightings[next]?.lead;
    if (lead) return lead;
  }
  return null;
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
  if (last.lead) return { member: last.lead, block, sentence };
  if (reading.speech.cased) return null;
  // Where verbs drop their subject, who is only met leaves the one before in mind.
  const lead = sightings.findLast((one) => one.lead);
  return lead?.lead
    ? { member: lead.lead, block, sentence: reading.sentences[lead.at] ?? 0 }
    : focus;
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
function isOblique(reading: Reading, name: number): boolean {
  const { words, breaks, speech } = reading;
  // «עם יו"ר הפרלמנט נביה ברי»: what governs the role governs the name.
  const at = isRomance(reading) ? name : (phraseUpTo(reading, name, 0)?.from ?? name);
  // «den Gesandten Hochstein»: by its case no subject.
  if (speech.accusative.has(words[at]?.form ?? '')) return true;
  if (!speech.cased && GOVERNED.test(words[at]?.form ?? '') && hasRole(reading, at)) return true;
  if (breaks[at] !== 'none') return false;
  if (speech.oblique.has(words[at - 1]?.form ?? '')) return true;
  return isRomance(reading) && isGoverned(reading, at);
}

/** «the envoys Hochstein and McGurk»: the second goes with the first. */
function isJoined({ words, capitals, speech }: Reading, at: number): boolean {
  let before = at - 1;
  while (before > at - LONGEST_NAME && capitals[before]) before--;
  return speech.and.has(words[before]?.form ?? '');
}

/** «la visite de M. Hochstein», «avec le ministre Yoav Gallant»: governed with all that describes it. */
function isGoverned(reading: Reading, last: number): boolean {
  const { words, speech, breaks, text } = reading;
  const phrase = phraseUpTo(reading, last, 0) ?? { from: last, to: last + 1 };
  const opens = breaks[phrase.from] !== 'none';
  if (!opens && speech.oblique.has(words[phrase.from - 1]?.form ?? '')) return true;
  let name = last;
  while (name > phrase.from && isNameWord(reading, name - 1)) name--;
  while (name > phrase.from && speech.titles.has(words[name - 1]?.form ?? '')) name--;
  const start = words[name]?.start ?? 0;
  const elided = /d['’]$/i.test(text.slice(Math.max(0, start - 2), start));
  return elided || (name > 0 && /^(?:de|del)$/.test(words[name - 1]?.form ?? ''));
}

/** للمبعوث, לשר: a role behind its preposition. */
function hasRole({ words, speech }: Reading, at: number): boolean {
  const form = words[at]?.form ?? '';
  const rest = form.slice(1);
  return !speech.roles.has(form) && (speech.roles.has(rest) || speech.roles.has(`ا${rest}`));
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
