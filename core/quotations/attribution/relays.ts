import type { Language } from '../../language/languages.ts';
import { phraseFrom } from '../reading/noun-phrases.ts';
import { personOf, type Reading, type Run } from '../reading/reading.ts';
import { isSurelySomebody } from '../reading/somebody.ts';
import type { Zone } from '../reading/zones.ts';
import type { Attribution } from './attribution.ts';
import { subjectAfter, type Verb, verbAt } from './cues.ts';
import { isHelped } from './verb-or-not.ts';

const REACH = 5;
const TO_ME = /^(?:me|us|m|nous|nos|mir|uns|לי|לנו|لي|لنا)$/;
const FURTHEST_SOURCE = 10;
// «نسب إلى» and «نقل عن»: each has its own preposition.
const ASCRIBES = /^[يت]?نسب/;
const TO = new Set(['الي']);

/**
 * Whom an outlet quotes: `Axios quoted a U.S. official as saying`, نقل موقع أكسيوس عن مسؤول أميركي.
 * Null where the verb is no such verb or nobody follows it.
 */
export function relayedBy(reading: Reading, verb: Verb, zone: Zone): Attribution | null {
  const { speech } = reading;
  const { relays, relayedFrom } = speech;
  if (!relays.has(verb.stem) || isHelped(reading, verb.at)) return null;
  const from = relayedFrom.size
    ? afterWord(reading, verb.run.to, zone.to, ASCRIBES.test(verb.stem) ? TO : relayedFrom)
    : verb.run.to;
  if (from === null || reading.breaks[from] !== 'none') return null;
  const subject = objectAt(reading, from) ?? phraseFrom(reading, from, zone.to);
  if (!subject || !isSurelySomebody(reading, subject)) return null;
  // «ended by quoting Leonardo in Italian» is still the speaker's own speech.
  const said =
    reading.words[subject.to]?.form === 'as' ||
    (zone.link === 'colon' && (subject.to >= zone.to || isRelative(reading, subject.to, zone.to)));
  if (speech.cased && !said) return null;
  return { subject, at: verb.run.from, verb, reason: 'relayed', confidence: 0.9 };
}

/** «He quotes a general he served with: “…”» */
function isRelative({ words, breaks, speech }: Reading, from: number, end: number): boolean {
  if (!speech.pronouns.has(words[from]?.form ?? '')) return false;
  for (let at = from; at < end; at++) if (breaks[at] !== 'none') return false;
  return true;
}

/** «AFP quotes him as saying» */
function objectAt({ words }: Reading, at: number): Run | null {
  const pronoun = /^(?:him|her|them)$/.test(words[at]?.form ?? '');
  return pronoun && words[at + 1]?.form === 'as' ? { from: at, to: at + 1 } : null;
}

/** «“…”, the agency quoted him as saying», „…“, zitiert das Blatt einen Beamten. */
export function relayedAfter(reading: Reading, verb: Verb, end: number): Attribution | null {
  const { speech, words, breaks } = reading;
  if (!speech.relays.has(verb.stem) || isHelped(reading, verb.at)) return null;
  if (speech.relayedFrom.size > 0) {
    // «“…”، نقل الموقع عن مسؤول»
    const source = afterWord(reading, verb.run.to, end, speech.relayedFrom);
    const whom = source === null ? null : phraseFrom(reading, source, end);
    const sure = whom && isSurelySomebody(reading, whom);
    return sure
      ? { subject: whom, at: verb.run.from, verb, reason: 'relayed', confidence: 0.9 }
      : null;
  }
  const next = phraseFrom(reading, verb.run.to, end);
  const english = speech.language === 'en';
  // In German the outlet stands between the verb and whom it quotes.
  const from = english ? verb.run.to : (next?.to ?? end);
  const subject = from < end && breaks[from] === 'none' ? phraseFrom(reading, from, end) : null;
  if (!subject || (english && words[subject.to]?.form !== 'as')) return null;
  if (!english && speech.language !== 'de') return null;
  return { subject, at: verb.run.from, verb, reason: 'relayed', confidence: 0.9 };
}

/** «سارع البيت الأبيض، على لسان المتحدث، إلى القول»: whoever speaks for a body. */
export function mouthOf(reading: Reading, { to }: Run, verb: Verb): Attribution | null {
  const { speech, words, breaks } = reading;
  const mouth = MOUTHS[speech.language];
  for (let at = to; mouth && at < verb.at; at++) {
    const next = words.slice(at, at + LONGEST_MOUTH).map(({ form }) => form);
    const length = mouth.exec(next.join(' '))?.[0].split(' ').length;
    // «walked through his office and said»: only in German without a comma before it.
    const apart = breaks[at] === 'comma' || speech.language === 'de';
    if (!length || !apart || breaks[at + 1] !== 'none') continue;
    const subject = phraseFrom(reading, at + length, verb.at);
    if (!subject || !isSurelySomebody(reading, subject)) return null;
    return { subject, at, verb, reason: 'according-to', confidence: 0.9 };
  }
  return null;
}

const LONGEST_MOUTH = 5; // words
// «على لسان», «par la voix de son chef», «through its spokesman»
const MOUTHS: Partial<Record<Language, RegExp>> = {
  ar: /^علي لسان(?= )/,
  // Of «d’un» only `un` is a word.
  fr: /^par (?:la )?(?:voix|bouche|intermediaire)(?: (?:de|des|du))?(?= )/,
  es: /^(?:por boca|por medio|a traves) del?(?= )/,
  en: /^through(?= (?:its|his|her|their) )/,
  de: /^durch(?= (?:ihren?|seinen?) )/,
};

/** «“…,” Hochstein told me, Mikati said»: whoever was told, and now tells. */
export function tellerBehind(
  reading: Reading,
  { subject, verb }: Attribution,
  end: number,
): Run | null {
  const { words, breaks } = reading;
  if (!subject || !verb) return null;
  let at = Math.max(subject.to, verb.run.to);
  const told = words.slice(verb.run.from - 1, at + 2).some(({ form }) => TO_ME.test(form));
  while (at < end && breaks[at] === 'none') at++;
  if (!told || breaks[at] !== 'comma' || at >= end) return null;
  const next = verbAt(reading, at);
  const teller = next ? subjectAfter(reading, next, end) : phraseFrom(reading, at, end);
  if (!teller || !isSurelySomebody(reading, teller)) return null;
  return next || verbAt(reading, teller.to) ? teller : null;
}

/** «… as saying»: the verb that counts is the one that quotes, further to the left. */
export function isAsSaying(reading: Reading, verb: Verb): boolean {
  const { words, speech } = reading;
  if (speech.language === 'ar') return /^(?:قول|تاكيد|تشديد)(?:ه|ها|هم)$/.test(verb.stem);
  return speech.language === 'en' && verb.leaning && words[verb.run.from - 1]?.form === 'as';
}

/** «وبحسب رويترز، رحب ميقاتي بالنداء، لكنه رأى أن “…”»: an outlet tells of whoever the next verb is of. */
export function isOutletAside(reading: Reading, zone: Zone, { subject, at }: Attribution): boolean {
  const { speech, words, people, breaks, bodies } = reading;
  if (speech.cased || !subject || at !== zone.from || breaks[subject.to] !== 'comma') return false;
  const noun = words[subject.from]?.form.replace(/^(?:ال|ה)/, '') ?? '';
  const mention = people[subject.from];
  const known = mention !== undefined && bodies.has(personOf(mention));
  return (known && (reading.quoted[subject.from] ?? -1) >= 0) || speech.addressees.has(noun);
}

/** Whether somebody's verb stands right before an aside on where it was reported. */
export function speaksBeforeRelay(
  reading: Reading,
  { subject, verb }: Attribution,
  relay: Attribution,
  end: number,
): boolean {
  if (!subject || !verb || !relay.subject || !isSurelySomebody(reading, subject)) return false;
  const { breaks, speech } = reading;
  const last = Math.max(subject.to, verb.run.to);
  // German and English need no comma: «sagte laut Axios».
  const apart = breaks[relay.at] === 'comma' || (speech.cased && last === relay.at);
  if (!apart || relay.at - last > REACH) return false;
  for (let at = last; at < relay.at; at++) if (breaks[at] !== 'none') return false;
  const closes = relay.subject.to;
  return closes >= end || breaks[closes] !== 'none';
}

function afterWord(reading: Reading, from: number, end: number, forms: Set<string>): number | null {
  for (let at = from; at < Math.min(end, from + FURTHEST_SOURCE); at++) {
    if (reading.breaks[at] !== 'none') return null;
    if (forms.has(reading.words[at]?.form ?? '')) return at + 1;
  }
  return null;
}
