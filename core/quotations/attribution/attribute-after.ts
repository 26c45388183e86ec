import { isRomance } from '../reading/language-groups.ts';
import { isNameWord, phraseFrom } from '../reading/noun-phrases.ts';
import { isJoined } from '../reading/phrase-ends.ts';
import { phraseLength } from '../reading/phrases.ts';
import { type Reading, type Run, textOf } from '../reading/reading.ts';
import { isSomebody, isSurelySomebody } from '../reading/somebody.ts';
import { anyVerbAfter } from './any-verb.ts';
import {
  type Attribution,
  accordingTo,
  accordingToThem,
  themLength,
  verbAfter,
} from './attribution.ts';
import { cueUpTo } from './cue-words.ts';
import { isBetween, type Verb, verbAt } from './cues.ts';
import { relayedAfter } from './relays.ts';
import { somebodyAfter } from './somebody-after.ts';
import { verdictOfWhom } from './verdict-of-whom.ts';

const FURTHER = 8;
const FURTHER_STILL = 20;
const LEAD_IN = 6; // «a-t-il fait valoir»

/** Whose words the words after a quotation say that it is. */
export function attributionAfter(reading: Reading, zone: Run): Attribution | null {
  const { speech } = reading;
  const at = zone.from;
  const them = themLength(reading, at);
  if (them) return accordingToThem(reading, at, them);
  const phrase = phraseLength(reading, at, speech.accordingTo);
  const verdict = verdictOfWhom(reading, zone);
  if (verdict) return verdict;
  if (phrase) return accordingTo(reading, at, phrase, zone.to);
  const held = heldBehind(reading, zone) ?? asTheySaid(reading, zone);
  if (held) return held;
  // «…», comme l’a dit Odile Prat
  const like = likeLength(reading, at);
  const verb = firstVerb(reading, at + like, zone.to);
  if (verb) return relayedAfter(reading, verb, zone.to) ?? verbAfter(reading, verb, zone.to);
  const named = nameThenVerb(reading, { from: at + like, to: zone.to });
  return named ?? anyVerbAfter(reading, zone) ?? furtherOn(reading, zone);
}

/** «as a resident put it», «was how the mayor put it»: the words that only tie it to what was said. */
function likeLength({ words, speech }: Reading, at: number): number {
  const [first = '', second = ''] = [words[at]?.form, words[at + 1]?.form];
  if (speech.language !== 'en') return /^(?:comme|como)$/.test(first) ? 1 : 0;
  if (first === 'as') return 1;
  return /^(?:is|was)$/.test(first) && second === 'how' ? 2 : 0;
}

/** `"…" in sharp contrast to earlier elections, says Dante Scala.` */
function furtherOn(reading: Reading, zone: Run): Attribution | null {
  const { breaks, speech } = reading;
  if (!speech.cased) return null;
  for (let at = zone.from + 1; at < zone.to; at++) {
    if (breaks[at] === 'colon') return null;
    if (breaks[at] !== 'comma') continue;
    // «“…” de rouvrir le pont, a-t-il ajouté»
    const verb = firstVerb(reading, at, zone.to);
    if (verb?.leaning) continue;
    const found = verb ? verbAfter(reading, verb, zone.to) : saidAtEnd(reading, at, zone.to);
    const plain = found?.reason === 'said-at-end';
    if (found?.subject && (plain || isSomebody(reading, found.subject)))
      return { ...found, confidence: 0.8 };
  }
  return null;
}

/** `have “put the biggest crack” yet in the glass ceiling, she said`: the whole sentence is hers. */
function saidAtEnd(reading: Reading, at: number, end: number): Attribution | null {
  const subject = phraseFrom(reading, at, end);
  const verb = subject && verbAt(reading, subject.to);
  if (!subject || !verb || verb.leaning) return null;
  if (verb.family === 'other' || reading.breaks[verb.at] !== 'none') return null;
  // «…, civil defence said.»: whatever the words are, they can be nothing else.
  const closes = verb.at + 1 >= end || reading.breaks[verb.at + 1] !== 'none';
  if (!closes && !isSurelySomebody(reading, subject)) return null;
  return { subject, at, verb, reason: 'said-at-end', confidence: 0.8 };
}

/** „…“, hatte er schon im Oktober gesagt: in German the verb stands at the end. */
function heldBehind(reading: Reading, { from, to }: Run): Attribution | null {
  const { speech, words } = reading;
  if (speech.language !== 'de') return null;
  if (/^(?:ist|war)$/.test(words[from]?.form ?? '')) return isSure(reading, { from, to });
  if (!/^(?:hat|hatte|haben|hatten)$/.test(words[from]?.form ?? '')) return null;
  const subject = phraseFrom(reading, from + 1, to) ?? somebodyAfter(reading, from + 1, to);
  if (!subject || !isSomebody(reading, subject)) return null;
  const verb = verbAtEnd(reading, subject.to, to);
  return verb && { subject, at: from, verb, reason: 'verb-after', confidence: 0.95 };
}

const SURE =
  /^(?:uberzeugt|sicher|gewiss|zuversichtlich|optimistisch|skeptisch|enttauscht|erleichtert|stolz|begeistert|verargert|emport|entsetzt|traurig|froh|zufrieden)$/;

/** „…“, ist die Försterin überzeugt: what somebody feels says that the words are theirs. */
function isSure(reading: Reading, { from, to }: Run): Attribution | null {
  const { speech, words, breaks } = reading;
  const at = speech.clitics.has(words[from + 1]?.form ?? '') ? from + 2 : from + 1;
  const subject = breaks[at] === 'none' ? phraseFrom(reading, at, to) : null;
  if (!subject || !isSomebody(reading, subject)) return null;
  let last = subject.to;
  while (last < to && breaks[last] === 'none' && !SURE.test(words[last]?.form ?? '')) last++;
  if (last >= to || breaks[last] !== 'none') return null;
  const run = { from, to: from + 1 };
  const printed = `${words[from]?.form} ${textOf(reading, { from: last, to: last + 1 })}`;
  const verb: Verb = { run, at: from, stem: 'ist', printed, family: 'other', leaning: false };
  return { subject, at: from, verb, reason: 'verb-after', confidence: 0.9 };
}

/** „…“, wie der Minister am Donnerstag im Bundestag einräumte. */
function asTheySaid(reading: Reading, { from, to }: Run): Attribution | null {
  const { speech, words, breaks } = reading;
  if (speech.language !== 'de' || words[from]?.form !== 'wie') return null;
  const clitic = speech.clitics.has(words[from + 1]?.form ?? '') ? from + 2 : from + 1;
  const subject = breaks[clitic] === 'none' ? phraseFrom(reading, clitic, to) : null;
  if (!subject || !isSomebody(reading, subject)) return null;
  const verb = verbAtEnd(reading, subject.to, to);
  return verb && { subject, at: from, verb, reason: 'name-after', confidence: 0.9 };
}

function verbAtEnd(reading: Reading, from: number, to: number): Verb | null {
  for (let at = from; at < to && reading.breaks[at] === 'none'; at++) {
    const verb = verbAt(reading, at);
    if (verb) return verb;
  }
  return null;
}

/** `…," said X` and `…," a déclaré X`: the verb opens the zone, helpers and adverbs aside. */
function firstVerb(reading: Reading, from: number, end: number): Verb | null {
  for (let at = from; at < Math.min(from + LEAD_IN, end); at++) {
    if (at > from && reading.breaks[at] !== 'none') return null;
    const verb = verbAt(reading, at);
    if (verb && verb.run.from <= at && verb.run.from >= from) {
      return opensZone(reading, from, verb.run.from) ? verb : null;
    }
  }
  return null;
}

function opensZone(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { between, clitics } = reading.speech;
    const form = reading.words[at]?.form ?? '';
    // «a pour sa part déclaré»
    const aside = isRomance(reading) && isBetween(reading, at);
    if (!between.has(form) && !clitics.has(form) && !aside) return false;
  }
  return true;
}

/** `…," X said` and `…," X, a spokesman, said`. */
function nameThenVerb(reading: Reading, zone: Run): Attribution | null {
  const { breaks, speech, words } = reading;
  if (cueUpTo(reading, zone.to - 1) < zone.from) return null;
  const phrase = phraseFrom(reading, zone.from, zone.to);
  // «…»، ورئيس البرلمان يقول: «and» begins what another said.
  if (!phrase || isJoined(reading, phrase.from)) return null;
  // «a diplomat briefed on the talks said»: a description may go on up to its verb.
  // and so may a name: «Peter Vandermeer of the consultancy Cedar Risk told The National»
  const tied = /^(?:of|from|at|with)$/.test(reading.words[phrase.to]?.form ?? '');
  const described =
    isSurelySomebody(reading, phrase) && (tied || !isNameWord(reading, phrase.to - 1));
  // «a man who had come from the north with his two sons told me»
  const tells = words[phrase.to]?.form === 'who';
  let commas = 0;
  for (let at = phrase.to; at < Math.min(zone.to, phrase.to + 40); at++) {
    if (breaks[at] === 'comma') commas++;
    if (breaks[at] === 'colon') return null;
    const after = phraseLength(reading, at, speech.accordingToAfter);
    if (after && commas === 0) {
      return {
        subject: phrase,
        at: zone.from,
        verb: null,
        reason: 'according-to',
        confidence: 0.9,
      };
    }
    const verb = verbAt(reading, at);
    if (!verb || verb.leaning) {
      const further = described && at - phrase.to < (tells ? FURTHER_STILL : FURTHER);
      if (commas === 0 && !isLoose(reading, at) && !further) return null;
      continue;
    }
    if (commas === 1) continue;
    if (!isSomebody(reading, phrase)) return null;
    const relayed = relayedAfter(reading, verb, zone.to);
    if (relayed) return relayed;
    // «White House national security spokesperson Sean Savett said»
    const goesOn = commas === 0 && isNameWord(reading, at - 1) && isNameWord(reading, at - 2);
    const subject = goesOn ? { from: phrase.from, to: at } : phrase;
    return { subject, at: zone.from, verb, reason: 'name-after', confidence: 0.95 };
  }
  return null;
}

function isLoose(reading: Reading, at: number): boolean {
  const form = reading.words[at]?.form ?? '';
  const { between, auxiliaries } = reading.speech;
  return between.has(form) || auxiliaries.has(form) || /ly$/.test(form);
}
