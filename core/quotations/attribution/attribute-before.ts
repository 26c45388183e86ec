import { isRomance } from '../reading/language-groups.ts';
import { phraseLength } from '../reading/phrases.ts';
import type { Reading, Run } from '../reading/reading.ts';
import { isSurelySomebody } from '../reading/somebody.ts';
import type { Zone } from '../reading/zones.ts';
import { type Attribution, accordingTo, accordingToThem, themLength } from './attribution.ts';
import { cueUpTo } from './cue-words.ts';
import { type Verb, verbAt } from './cues.ts';
import { isInsideThat } from './inside-that.ts';
import { leadingNoun, leadingPhrase } from './leading-person.ts';
import { nameInMarks } from './marked-names.ts';
import { nounOfWhom } from './noun-of-whom.ts';
import { isAsSaying, isOutletAside, mouthOf, relayedBy, speaksBeforeRelay } from './relays.ts';
import { asideIn } from './said-aside.ts';
import { casedSubject, isPersonal, withSubject } from './subject-with-capitals.ts';
import { bodyBefore, uncasedSubject, unknownBehindVerb } from './subject-without-capitals.ts';
import { beforeRelative, isReported, withoutVerb } from './without-verb.ts';

const TOLD = /^(?:had|would)$/;

/** Whose words the words that lead up to a quotation say that it is. */
export function attributionBefore(reading: Reading, zone: Zone): Attribution | null {
  const { speech } = reading;
  let fallback: Attribution | null = null;
  let inside: Attribution | null = null; // of a clause that another's verb leads to
  const apposed = nounOfWhom(reading, zone) ?? beforeRelative(reading, zone);
  if (apposed) return apposed;
  const aside = asideIn(reading, zone);
  // «לדבריו, הנשיא ביקש …»: what opens the sentence says whose all of it is.
  const theirs = themLength(reading, zone.from);
  const opens = reading.breaks[zone.from] === 'sentence';
  if (theirs && opens) return accordingToThem(reading, zone.from, theirs);
  for (let at = cueUpTo(reading, zone.to - 1); at >= zone.from; at = cueUpTo(reading, at - 1)) {
    const them = themLength(reading, at);
    if (them) return accordingToThem(reading, at, them);
    const phrase = phraseLength(reading, at, speech.accordingTo);
    const weak = /^(?:pour|para|so)$/.test(reading.words[at]?.form ?? '') && aside !== null;
    const according = phrase && !weak ? accordingTo(reading, at, phrase, zone.to) : null;
    if (according) {
      // «…, rappelle une source, selon laquelle “…”»: the source speaks on.
      const relay = (according.subject?.from ?? -1) >= at;
      const told = fallback ?? aside;
      if (told && isOutletAside(reading, zone, according)) return told;
      return (relay ? beforeRelay(reading, zone, according) : null) ?? according;
    }
    // «a juzgar por un oficial»: a part of the phrase, and no verb.
    if (phraseLength(reading, at - 1, speech.accordingTo) > 1) continue;
    const verb = verbAt(reading, at);
    // «Der Hizbullah müsse seinen Anhängern erklären, „…“»: told by whoever says so.
    if (verb && /en$/.test(verb.stem) && isReported(reading, zone)) continue;
    // „Ein Händler beschreibt die Lage so: „…““ – so says nothing of itself.
    if (verb?.stem === 'so' && at === zone.to - 1) continue;
    if (verb && isAsSaying(reading, verb)) {
      if (!speech.cased) fallback ??= verbBefore(reading, verb, zone);
      continue;
    }
    const relayed = verb && relayedBy(reading, verb, zone);
    if (relayed) return relayed;
    const found = verb && verbBefore(reading, verb, zone);
    if (found?.subject && isInsideThat(reading, found, zone, fallback)) {
      inside ??= found;
      continue;
    }
    const mouth = found?.subject && verb ? mouthOf(reading, found.subject, verb) : null;
    if (mouth) return mouth;
    const teller = found?.subject && verb ? tellerOf(reading, verb, found.subject, zone) : null;
    if (teller) return teller;
    const closer = aside === null || (found !== null && found.at > aside.at);
    const speaks = found?.subject && verb?.family !== 'other';
    if (aside && !(closer && speaks && isSurelySomebody(reading, found.subject ?? zone))) continue;
    if (found?.subject || (found && speech.cased)) return found;
    fallback ??= found;
  }
  return aside ?? inside ?? fallback ?? withoutVerb(reading, zone);
}

/** Who is told to say what a sentence tells, by its first verb: «X explained that …». */
export function tellerIn(reading: Reading, zone: Zone): Attribution | null {
  for (let at = zone.from; at < zone.to; at++) {
    const verb = verbAt(reading, at);
    if (!verb) continue;
    const found = verb.leaning || verb.family === 'other' ? null : verbBefore(reading, verb, zone);
    return found?.subject && isSurelySomebody(reading, found.subject) ? found : null;
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
  const had = speech.language === 'en' && TOLD.test(words[verb.run.from]?.form ?? '');
  // «Su homóloga señaló que Beirut pide “…”»
  const that = /^(?:que|dass)$/.test(words[subject.from - 1]?.form ?? '');
  const speaks = isPersonal(reading, subject) && verb.family !== 'other';
  if (!had && !(that && !speaks)) return null;
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
    const subject =
      withSubject(reading, verb, zone) ??
      leadingPhrase(reading, zone, at) ??
      (isRomance(reading) ? leadingNoun(reading, zone.from, at) : null) ??
      unknownBehindVerb(reading, zone);
    return { subject, at, verb, reason: 'participle', confidence: 0.75 };
  }
  const printed = nameInMarks(reading, verb, zone);
  if (printed) return { subject: printed, at, verb, reason: 'name-before', confidence: 0.8 };
  const body = bodyBefore(reading, verb, zone);
  if (body) return { subject: body, body: true, at, verb, reason: 'name-before', confidence: 0.8 };
  const subject = speech.cased
    ? casedSubject(reading, verb, zone)
    : uncasedSubject(reading, verb, zone);
  if (!subject) return { subject: null, at, verb, reason: 'verb-alone', confidence: 0.7 };
  const reason = subject.from < at ? 'name-before' : 'verb-before';
  return { subject, at: Math.min(at, subject.from), verb, reason, confidence: 0.87 };
}
