import { isGivenName } from '../../language/latin-given-names.ts';
import { dropsSubject } from '../reading/dropped-subjects.ts';
import { isNameWord, phraseFrom, phraseUpTo } from '../reading/noun-phrases.ts';
import { ownerOf } from '../reading/owners.ts';
import { personOf, type Reading, type Run } from '../reading/reading.ts';
import { isSomebody, isSurelySomebody } from '../reading/somebody.ts';
import type { Zone } from '../reading/zones.ts';
import type { Attribution } from './attribution.ts';
import { verbAt } from './cues.ts';
import { isGoverned, leadingPhrase } from './leading-person.ts';
import { inWordsOf, labelOf, opinionOf } from './opinions.ts';

/** `X: "…"`, `X set out his terms: "…"`, and `X <some other verb> that "…"`. */
export function withoutVerb(reading: Reading, zone: Zone): Attribution | null {
  const found = { at: zone.from, verb: null };
  const colon = zone.link === 'colon';
  const theirs = opinionOf(reading, zone) ?? inWordsOf(reading, zone) ?? labelOf(reading, zone);
  if (theirs) return theirs;
  if (colon) {
    const subject = nameByColon(reading, zone);
    const governed = subject !== null && isGoverned(reading, subject.from);
    const loose = subject !== null && isAdverbial(reading, subject);
    const leads =
      subject && !governed && !loose && (subject.from === zone.from || isNamed(reading, subject));
    if (leads) {
      const speaker = ownerOf(reading, subject) ?? subject;
      return { ...found, subject: speaker, reason: 'colon', confidence: 0.75 };
    }
  }
  const { speech, words } = reading;
  const that = words[zone.to - 1]?.form === 'that';
  const partly = speech.language !== 'en' || that;
  if (zone.link === 'none' && !partly) return null;
  const leading = leadingPhrase(reading, zone, zone.to);
  // «For Andreas Loizou it is simple: “…”»
  const thing = leading && speech.things.has(words[leading.from]?.form ?? '');
  const subject = thing ? null : leading;
  // „Der Hizbullah müsse erklären, …“: somebody else says so.
  const reported = isReported(reading, zone);
  const first = words[subject?.from ?? -1]?.form ?? '';
  const told = subject && !speech.pronouns.has(first) && !speech.accusative.has(first);
  if (reported && !colon && told) {
    return { ...found, subject: null, reason: 'reported', confidence: 0.7 };
  }
  const confidence = colon ? 0.75 : zone.link === 'comma' || that ? 0.6 : 0.55;
  if (subject) return { ...found, subject, reason: 'leads', confidence };
  const only = colon ? onlyPerson(reading, zone) : null;
  if (only) return { ...found, subject: only, reason: 'leads', confidence: 0.7 };
  // «Después se dirigió al acusado: “…”»
  const dropped = colon && dropsSubject(reading, zone);
  if (dropped) return { ...found, subject: null, reason: 'leads', confidence: 0.75 };
  if (!reported) return null;
  return { ...found, subject: null, reason: 'reported', confidence: 0.8 };
}

/** «…, tout comme un responsable, qui a requis l’anonymat : “…”» */
export function beforeRelative(reading: Reading, zone: Zone): Attribution | null {
  const { words, breaks, speech } = reading;
  if (zone.link !== 'colon' || !/^(?:fr|es)$/.test(speech.language)) return null;
  for (let at = zone.to - 1; at > zone.from; at--) {
    if (verbAt(reading, at)) return null;
    if (breaks[at] === 'none') continue;
    const relative = breaks[at] === 'comma' && /^(?:qui|que|quien)$/.test(words[at]?.form ?? '');
    const subject = relative ? phraseUpTo(reading, at - 1, zone.from) : null;
    if (!subject || !isSurelySomebody(reading, subject)) return null;
    return { subject, at: subject.from, verb: null, reason: 'colon', confidence: 0.75 };
  }
  return null;
}

/** «The last word goes to Dolly Ghanem, whose pharmacy overlooks the crater: “…”» */
function onlyPerson(reading: Reading, zone: Zone): Run | null {
  const { people, words, bodies } = reading;
  let only: Run | null = null;
  for (let at = zone.from; at < zone.to; at++) {
    const mention = people[at];
    const known = mention !== undefined && !bodies.has(personOf(mention));
    if (!known && !(isNameWord(reading, at) && isGivenName(words[at]?.form ?? ''))) continue;
    if (only) return null;
    only = phraseFrom(reading, at, zone.to);
    at = only ? only.to - 1 : at;
  }
  return only;
}

// «Man müsse das „über die Laufzeit betrachten“»: in German the verb itself says that it is told.
const REPORTING =
  /^(?:sei|seien|habe|werde|wurden|konne|musse|solle|durfe|wolle|moge|gebe|gehe|komme|stehe|bleibe|lasse)$/;

// „Es handle sich um …“, „man prüfe das“, and neither „er sagte“ nor „sie beide“, „er seine Rede“.
const THIRD = /^(?:er|sie|es|man)$/;
const ENDS_IN_E = /^(?!(?:wurde|beide|alle|gerade|gerne|lange|ohne)$).*[^t]e$/;

/** Whether a German sentence is told in the mood of what others say. */
export function isReported(reading: Reading, zone: Zone): boolean {
  const { words, speech } = reading;
  if (speech.language !== 'de') return false;
  for (let at = zone.from; at < zone.to; at++) {
    if (REPORTING.test(words[at]?.form ?? '') || isToldByEnding(reading, at)) return true;
  }
  return false;
}

function isToldByEnding({ words, speech, capitals, breaks }: Reading, at: number): boolean {
  const form = words[at]?.form ?? '';
  if (breaks[at] !== 'none' || capitals[at] || !THIRD.test(words[at - 1]?.form ?? '')) return false;
  const small = speech.determiners.has(form) || speech.possessives.has(form);
  return !small && ENDS_IN_E.test(form);
}

/** Whoever stands right before a colon; without capitals the one who leads the line comes first. */
function nameByColon(reading: Reading, zone: Zone): Run | null {
  const beside = phraseUpTo(reading, beforeBrackets(reading, zone) - 1, zone.from);
  if (reading.speech.cased || beside?.from === zone.from) return beside;
  const leads = phraseFrom(reading, zone.from, zone.to);
  return leads && isSomebody(reading, leads) ? leads : beside;
}

/** `Lasse Tönnies (goalkeeper): “…”` – what stands in brackets says no more of who it is. */
function beforeBrackets({ text, words }: Reading, zone: Zone): number {
  const last = words[zone.to - 1];
  if (!last || text[last.end] !== ')') return zone.to;
  const start = words[zone.from]?.start ?? 0;
  // Within the zone: a page of closing brackets alone must not be searched again for each.
  const open = start + text.slice(start, last.start).lastIndexOf('(');
  let at = zone.to;
  while (at > zone.from + 1 && (words[at - 1]?.start ?? 0) > open) at--;
  return at;
}

/** «ובהמשך: “…”», «وفي السياق: “…”»: unknown words behind a preposition are nobody. */
function isAdverbial(reading: Reading, run: Run): boolean {
  const { speech, words } = reading;
  // «تفتح دفترها وتقرأ: “…”»
  const glued = speech.language === 'he' ? /^ו?[בלמכ]../ : /^[وف]?(?:[بل]..|[يت]...)/;
  return !speech.cased && glued.test(words[run.from]?.form ?? '') && !isSomebody(reading, run);
}

function isNamed(reading: Reading, { from, to }: Run): boolean {
  if (!reading.speech.cased) return isSomebody(reading, { from, to });
  return isNameWord(reading, to - 1);
}
