import { isGivenName } from '../../language/latin-given-names.ts';
import { isState } from '../../language/speech/states.ts';
import { isRomance } from '../reading/language-groups.ts';
import { isDescribing, isKnownName, isNameWord, phraseFrom } from '../reading/noun-phrases.ts';
import { isCapital, type Reading, type Run } from '../reading/reading.ts';
import { isOfCountry, isSomebody, isSurelySomebody } from '../reading/somebody.ts';
import { verbAt } from './cues.ts';

/** Surely somebody, and not governed by a preposition: who can be what a verb is of. */
export function isLikely(reading: Reading, { from, to }: Run): boolean {
  const run = { from, to };
  const sure = isSurelySomebody(reading, run) || isNamedNext(reading, run);
  return !isGoverned(reading, from) && sure && !isDoubtful(reading, run);
}

/** «Son associée, Marie-Ange Le Goff, …»: whatever the word, a name says that it is somebody. */
function isNamedNext(reading: Reading, { to }: Run): boolean {
  return isRomance(reading) && reading.breaks[to] === 'comma' && isNameWord(reading, to);
}

/** «Oyó en la radio»: a capital that only opens the sentence makes no name. */
function isDoubtful(reading: Reading, { from, to }: Run): boolean {
  const { words, breaks, people, met, speech } = reading;
  if (!isRomance(reading) || breaks[from] !== 'sentence') return false;
  for (let at = from + 1; at < to; at++) {
    if (people[at] || isCapital(reading, at) || isDescribing(reading, at)) return false;
  }
  const form = words[from]?.form ?? '';
  if (to - from > 1 && speech.determiners.has(form)) return false;
  const known =
    people[from] || isState(form, speech.language) || met.surnames.has(form) || isGivenName(form);
  const told = speech.pronouns.has(form) || speech.oneOfThem.has(form);
  return !known && !told && !isDescribing(reading, from);
}

export function isGoverned({ words, breaks, speech }: Reading, at: number): boolean {
  // „in der er einem Freund erklärt“: by its case whom a verb is done to.
  if (speech.accusative.has(words[at]?.form ?? '')) return true;
  return breaks[at] === 'none' && speech.oblique.has(words[at - 1]?.form ?? '');
}

/** Whoever the sentence opens with, if it opens before the word at `end`. */
export function leadingPhrase(reading: Reading, zone: Run, end: number): Run | null {
  const { breaks, speech, words } = reading;
  if (breaks[zone.from] !== 'sentence') return null;
  if (!speech.cased) return firstSomebody(reading, zone.from, end);
  if (speech.language === 'de') return leadingInGerman(reading, zone.from, end);
  let governed: Run | null = null;
  let start = zone.from; // «15.15 El portavoz …»
  while (start < end && /^(?:\d+|gmt|utc|uhr|h)$/.test(words[start]?.form ?? '')) start++;
  for (let at = start; at < end; at++) {
    if (at > start && breaks[at] === 'none' && at > start + 1) continue;
    const form = words[at]?.form ?? '';
    if (speech.stops.has(form) && !speech.pronouns.has(form)) continue;
    const phrase = phraseFrom(reading, at, end);
    if (!phrase || !isSurelySomebody(reading, phrase) || isDoubtful(reading, phrase)) continue;
    // «Au département d’État, son homologue …», but «For Andreas Loizou, a Larnaca hotelier, …»
    const apposed = governed !== null && speech.indefinite.has(form);
    if (!isGoverned(reading, at) && !apposed) return phrase;
    governed ??= phrase;
  }
  return governed;
}

/** «La legación estadounidense se limitó a decir …»: what leads, in words that no table has. */
export function leadingNoun(reading: Reading, from: number, end: number): Run | null {
  const { speech, words } = reading;
  if (!speech.articles.has(words[from]?.form ?? '')) return null;
  const phrase = phraseFrom(reading, from, end);
  return phrase && phrase.to - phrase.from > 1 ? phrase : null;
}

/** Without capitals: the first known name or role that no preposition governs. */
function firstSomebody(reading: Reading, from: number, end: number): Run | null {
  const { speech, words, people } = reading;
  for (let at = from; at < end; at++) {
    const form = words[at]?.form ?? '';
    const governed = at > from && speech.oblique.has(words[at - 1]?.form ?? '');
    // «قال المكتب الإعلامي لميقاتي …»
    const body = at === from + 1 && speech.institutions.has(form) && verbAt(reading, from);
    const given = body || people[at] || speech.roles.has(form) || speech.pronouns.has(form);
    if (governed || !(given || isKnownName(reading, at) || isOfCountry(reading, at))) continue;
    const phrase = phraseFrom(reading, at, end);
    if (phrase && isSomebody(reading, phrase)) return phrase;
  }
  return null;
}

/**
 * Whoever a sentence is about where nouns have capitals like names: a pronoun, a known or given
 * name, a role – or a bare word behind a verb, «Davon wollte Rawert nichts wissen». Somebody whom a
 * preposition governs counts only where there is nobody else: «die Rede von Präsident Zirngibl».
 */
function leadingInGerman(reading: Reading, from: number, end: number): Run | null {
  const { speech, words, breaks } = reading;
  let governed: Run | null = null;
  for (let at = from; at < end; at++) {
    const before = at > from && breaks[at] === 'none' ? (words[at - 1]?.form ?? '') : '';
    const oblique = speech.oblique.has(before) || speech.accusative.has(words[at]?.form ?? '');
    if (speech.stops.has(words[at]?.form ?? '') && !speech.pronouns.has(words[at]?.form ?? ''))
      continue;
    const phrase = phraseFrom(reading, at, end);
    if (!phrase) continue;
    const named = at > from ? isBehindVerb(reading, phrase) : isApposed(reading, phrase);
    const person = named || isPerson(reading, phrase);
    if (person && !oblique) return phrase;
    if (person && !speech.accusative.has(before) && !TO.test(before)) governed ??= phrase;
    at = phrase.to - 1;
  }
  return governed;
}

// „Und zu unserer Reporterin: „…““: to whom.
const TO = /^(?:zu|zum|zur|an|gegenuber)$/;

function isPerson(reading: Reading, { from, to }: Run): boolean {
  const { speech, words, people, capitals } = reading;
  const first = words[from]?.form ?? '';
  if (speech.pronouns.has(first) && to - from === 1) return !speech.things.has(first);
  for (let at = from; at < to; at++) {
    const form = words[at]?.form ?? '';
    if (people[at] || (capitals[at] && isGivenName(form))) return true;
    if (!speech.determiners.has(form) && isDescribing(reading, at)) return true;
  }
  return false;
}

/** «Nygaard, von dem der Entwurf stammt, …» */
function isApposed(reading: Reading, { from, to }: Run): boolean {
  return to - from === 1 && reading.breaks[to] === 'comma' && isNameWord(reading, from);
}

/** One capital and no article, right behind a word that can be the sentence's verb. */
function isBehindVerb(reading: Reading, { from, to }: Run): boolean {
  const { words, breaks, capitals, speech } = reading;
  const before = words[from - 1]?.form ?? '';
  if (to - from !== 1 || breaks[from] !== 'none' || capitals[from - 1]) return false;
  if (!isNameWord(reading, from) || speech.oblique.has(before)) return false;
  return /(?:te|t)$/.test(before) && !speech.stops.has(before);
}
