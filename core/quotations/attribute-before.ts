import { type Attribution, accordingTo, accordingToThem } from './attribution.ts';
import { cueUpTo } from './cue-words.ts';
import { subjectAfter, subjectBefore, type Verb, verbAt } from './cues.ts';
import { leadingPerson } from './leading-person.ts';
import {
  isNameWord,
  isSomebody,
  isSurelySomebody,
  phraseFrom,
  phraseUpTo,
} from './noun-phrases.ts';
import { ownerOf } from './owners.ts';
import { phraseLength } from './phrases.ts';
import type { Reading, Run } from './reading.ts';
import { isAsSaying, relayedBy, speaksBeforeRelay } from './relays.ts';
import { bodyBefore, uncasedSubject } from './subject-without-capitals.ts';
import type { Zone } from './zones.ts';

const TOLD = /^(?:had|would)$/;

/** Whose words the words that lead up to a quotation say that it is. */
export function attributionBefore(reading: Reading, zone: Zone): Attribution | null {
  const { speech } = reading;
  let fallback: Attribution | null = null;
  const told = beforeRelative(reading, zone);
  if (told) return told;
  for (let at = cueUpTo(reading, zone.to - 1); at >= zone.from; at = cueUpTo(reading, at - 1)) {
    const them = phraseLength(reading, at, speech.accordingToThem);
    if (them) return accordingToThem(reading, at, them);
    const phrase = phraseLength(reading, at, speech.accordingTo);
    const according = phrase ? accordingTo(reading, at, phrase, zone.to) : null;
    if (according) return beforeRelay(reading, zone, according) ?? according;
    const verb = verbAt(reading, at);
    if (verb && isAsSaying(reading, verb)) {
      if (!speech.cased) fallback ??= verbBefore(reading, verb, zone);
      continue;
    }
    const relayed = verb && relayedBy(reading, verb, zone);
    if (relayed) return relayed;
    const found = verb && verbBefore(reading, verb, zone);
    const teller = found?.subject && verb ? tellerOf(reading, verb, found.subject, zone) : null;
    if (teller) return teller;
    if (found?.subject || (found && speech.cased)) return found;
    fallback ??= found;
  }
  return fallback ?? withoutVerb(reading, zone);
}

/** «…, tout comme un responsable, qui a requis l’anonymat : “…”» */
function beforeRelative(reading: Reading, zone: Zone): Attribution | null {
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

/** «A U.S. official said, according to Axios, “…”»: who speaks goes before the outlet that relays. */
function beforeRelay(reading: Reading, zone: Zone, relay: Attribution): Attribution | null {
  const before: Zone = { from: zone.from, to: relay.at, link: 'comma' };
  for (let at = cueUpTo(reading, before.to - 1); at >= before.from; at = cueUpTo(reading, at - 1)) {
    const verb = verbAt(reading, at);
    const found = verb && !verb.leaning && verbBefore(reading, verb, before);
    if (found && speaksBeforeRelay(reading, found, relay, zone.to)) return found;
  }
  return null;
}

/** «X said the emirate had warned that “…”»: the words are told by X. */
function tellerOf(reading: Reading, verb: Verb, subject: Run, zone: Zone): Attribution | null {
  const { speech, words } = reading;
  if (speech.language !== 'en' || !TOLD.test(words[verb.run.from]?.form ?? '')) return null;
  for (let at = verb.run.from - 1; at >= zone.from; at--) {
    if (at >= subject.from && at < subject.to) continue;
    const outer = verbAt(reading, at);
    if (!outer || outer.leaning || outer.family === 'other') continue;
    const found = verbBefore(reading, outer, zone);
    return found?.subject && isSurelySomebody(reading, found.subject) ? found : null;
  }
  return null;
}

function verbBefore(reading: Reading, verb: Verb, zone: Zone): Attribution | null {
  const { speech } = reading;
  const at = verb.run.from;
  if (verb.leaning) {
    const subject = withSubject(reading, verb, zone) ?? leadingPhrase(reading, zone, at);
    return { subject, at, verb, reason: 'participle', confidence: 0.75 };
  }
  const body = bodyBefore(reading, verb, zone);
  if (body) return { subject: body, body: true, at, verb, reason: 'name-before', confidence: 0.8 };
  const subject = speech.cased
    ? casedSubject(reading, verb, zone)
    : uncasedSubject(reading, verb, zone);
  if (!subject) return { subject: null, at, verb, reason: 'verb-alone', confidence: 0.7 };
  const reason = subject.from < at ? 'name-before' : 'verb-before';
  return { subject, at: Math.min(at, subject.from), verb, reason, confidence: 0.87 };
}

/** In English what follows the verb is whom it was said to, unless the verb opens the sentence. */
function casedSubject(reading: Reading, verb: Verb, zone: Zone): Run | null {
  const source = sourceOf(reading, verb, zone);
  if (source) return source;
  const before = subjectBefore(reading, verb, zone.from);
  if (before) return before;
  if (reading.speech.language !== 'en' || verb.run.from === zone.from) {
    return subjectAfter(reading, verb, zone.to);
  }
  return leadingPhrase(reading, zone, verb.run.from);
}

/** «In dem Schreiben an die Zulieferer heißt es: …»: the words are the letter's. */
function sourceOf(reading: Reading, verb: Verb, zone: Zone): Run | null {
  const { speech, words } = reading;
  if (!speech.things.has(words[verb.run.to]?.form ?? '')) return null;
  if (!speech.oblique.has(words[zone.from]?.form ?? '')) return null;
  return phraseFrom(reading, zone.from + 1, verb.run.from);
}

/** «…, with Senator McCain telling reporters»: a participle with a subject of its own. */
function withSubject(reading: Reading, verb: Verb, zone: Zone): Run | null {
  const { breaks, speech, words } = reading;
  const last = verb.run.from - 1;
  if (!speech.cased || breaks[last + 1] !== 'none' || !isNameWord(reading, last)) return null;
  const subject = phraseUpTo(reading, last, zone.from);
  if (!subject) return null;
  const before = words[subject.from - 1]?.form ?? '';
  const own = before === 'with' || speech.and.has(before) || breaks[subject.from] !== 'none';
  return own ? subject : null;
}

/** Whoever the sentence opens with, if it opens before the word at `end`. */
function leadingPhrase(reading: Reading, zone: Run, end: number): Run | null {
  const { breaks, speech, words } = reading;
  if (breaks[zone.from] !== 'sentence') return null;
  if (!speech.cased) return firstSomebody(reading, zone.from, end);
  if (speech.language === 'de') return leadingPerson(reading, zone.from, end);
  for (let at = zone.from; at < end; at++) {
    if (at > zone.from && breaks[at] === 'none' && at > zone.from + 1) continue;
    if (speech.stops.has(words[at]?.form ?? '') && !speech.pronouns.has(words[at]?.form ?? ''))
      continue;
    const phrase = phraseFrom(reading, at, end);
    if (phrase && isSurelySomebody(reading, phrase)) return phrase;
  }
  return null;
}

/** Without capitals: the first known name or role that no preposition governs. */
function firstSomebody(reading: Reading, from: number, end: number): Run | null {
  const { speech, words, people } = reading;
  for (let at = from; at < end; at++) {
    const form = words[at]?.form ?? '';
    const governed = at > from && speech.oblique.has(words[at - 1]?.form ?? '');
    if (governed || !(people[at] || speech.roles.has(form) || speech.pronouns.has(form))) continue;
    const phrase = phraseFrom(reading, at, end);
    if (phrase && isSomebody(reading, phrase)) return phrase;
  }
  return null;
}

/** `X: "…"`, `X set out his terms: "…"`, and `X <some other verb> that "…"`. */
function withoutVerb(reading: Reading, zone: Zone): Attribution | null {
  const found = { at: zone.from, verb: null };
  const colon = zone.link === 'colon';
  if (colon) {
    const subject = nameByColon(reading, zone);
    const leads = subject && (subject.from === zone.from || isNamed(reading, subject));
    if (leads) {
      const speaker = ownerOf(reading, subject) ?? subject;
      return { ...found, subject: speaker, reason: 'colon', confidence: 0.75 };
    }
  }
  const that = reading.words[zone.to - 1]?.form === 'that';
  const partly = reading.speech.language !== 'en' || that;
  if (zone.link === 'none' && !partly) return null;
  const subject = leadingPhrase(reading, zone, zone.to);
  const confidence = colon ? 0.75 : zone.link === 'comma' || that ? 0.6 : 0.55;
  return subject && { ...found, subject, reason: 'leads', confidence };
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

function isNamed(reading: Reading, { from, to }: Run): boolean {
  if (!reading.speech.cased) return isSomebody(reading, { from, to });
  return isNameWord(reading, to - 1);
}
