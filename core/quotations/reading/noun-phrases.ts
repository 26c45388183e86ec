import { verbKind } from '../../language/speech/speech-words.ts';
import { isAddressee } from './addressees.ts';
import { isPreterite } from './dropped-subjects.ts';
import { isDative, isGenitive, isGermanNoun } from './german-nouns.ts';
import { isRomance } from './language-groups.ts';
import { isGivenLikeRole, isInName } from './names-like-words.ts';
import { leadsToName } from './names-without-capitals.ts';
import {
  actsInPresent,
  hasObject,
  isAdverb,
  isBehindName,
  isBehindOrigin,
  isJoined,
  isMonthName,
  isObject,
  isOfName,
  isPossessive,
  isRelativeVerb,
  leadsToRole,
  startsAnew,
  tiesBody,
} from './phrase-ends.ts';
import { phraseLength } from './phrases.ts';
import { isCapital, isHyphened, isWalled, type Reading, type Run } from './reading.ts';

export const LONGEST_PHRASE = 14; // words
const YEARS = new Set(['ans', 'anos']);

/** The name or description that begins at a word: `a senior U.S. official`, `وزير الطاقة`. */
export function phraseFrom(reading: Reading, from: number, end: number): Run | null {
  const { words, breaks, speech } = reading;
  const first = words[from]?.form;
  if (first === undefined || from >= end || isWalled(reading, from)) return null;
  const one = speech.cased ? 0 : phraseLength(reading, from, speech.oneOfThem);
  if (one > 1) return { from, to: from + one };
  // Without its accent «él» is the article of «el Correo».
  const article = speech.articles.has(first) && from + 1 < end && breaks[from + 1] === 'none';
  if (speech.pronouns.has(first) && !article) return { from, to: from + 1 };
  const oneOfThem = phraseLength(reading, from, speech.oneOfThem);
  if (oneOfThem && isOver(reading, from + oneOfThem, end)) return { from, to: from + oneOfThem };
  let named = false;
  let at = from;
  for (; at < end && at - from < LONGEST_PHRASE; at++) {
    if (at > from && breaks[at] !== 'none') break;
    if (isWalled(reading, at) || (at > from && endsPhrase(reading, at, named))) break;
    if (at === from && startsNone(reading, at)) return null;
    if (at > from && startsAnew(reading, at)) break;
    // «Lebanon’s caretaker prime minister»: whose it is does not end the description.
    if (isNameWord(reading, at)) named = !isPossessive(reading, at);
  }
  return trimmed(reading, { from, to: at });
}

/** «uno de ellos dijo», but not «un autre responsable». */
function isOver({ words, breaks, speech }: Reading, at: number, end: number): boolean {
  const form = words[at]?.form ?? '';
  if (at >= end || breaks[at] !== 'none' || verbKind(speech, form)) return true;
  return speech.auxiliaries.has(form) || speech.stops.has(form) || speech.oblique.has(form);
}

/** The name or description that ends with a word. */
export function phraseUpTo(reading: Reading, last: number, start: number): Run | null {
  const { words, breaks, speech } = reading;
  const form = words[last]?.form;
  if (form === undefined || last < start || isWalled(reading, last)) return null;
  if (speech.pronouns.has(form)) return { from: last, to: last + 1 };
  let at = last;
  while (at >= start && last - at < LONGEST_PHRASE && !isWalled(reading, at)) {
    if (isBoundary(reading, at)) break;
    const form = words[at]?.form ?? '';
    // «la Force des Nations unies»: in French the preposition has the article in it.
    const tie =
      breaks[at] === 'none' &&
      ((speech.language === 'fr' && /^(?:des|du)$/.test(form)) || isGenitive(reading, at));
    const determiner = !tie && speech.determiners.has(form) && !isInName(reading, at);
    if (determiner && !speech.links.has(words[at - 1]?.form ?? '')) {
      at--;
      break;
    }
    if (at < last && breaks[at + 1] !== 'none') break;
    at--;
    if (breaks[at + 1] !== 'none') break;
  }
  return trimmed(reading, { from: at + 1, to: last + 1 });
}

/** A capitalised word that is not a title or what somebody does. */
export function isNameWord(reading: Reading, at: number): boolean {
  if (!isCapital(reading, at)) return false;
  const form = reading.words[at]?.form ?? '';
  const { titles, roles, institutions, stops, determiners } = reading.speech;
  if (isRomance(reading) && (isMonthName(reading, at) || isGivenLikeRole(reading, at))) return true;
  if (stops.has(form) || determiners.has(form)) return isInName(reading, at);
  return !titles.has(form) && !roles.has(form) && !institutions.has(form);
}

/** In a script without capitals: a given name, or a surname that the page has introduced. */
export function isKnownName({ given, met, words, speech }: Reading, at: number): boolean {
  if (speech.cased) return false;
  return given[at] === true || met.surnames.has(words[at]?.form ?? '');
}

/** A name ends at the first small word; a description goes on until something that is none of it. */
function endsPhrase(reading: Reading, at: number, named: boolean): boolean {
  const { speech, words } = reading;
  const form = words[at]?.form ?? '';
  if (!speech.cased)
    return (
      startsNone(reading, at) ||
      isJoined(reading, at) ||
      isObject(reading, at) ||
      isBehindOrigin(reading, at) ||
      isBehindName(reading, at)
    );
  // «the 47-year-old»
  if (isHyphened(reading.text, words[at]?.start ?? 0) && !speech.pronouns.has(form)) return false;
  if (isCapital(reading, at))
    return speech.stops.has(form) && !isMonthName(reading, at) && !isInName(reading, at);
  if (speech.linksToPlaces.has(form)) return named || !leadsToPlace(reading, at);
  if (isDative(reading, at)) return true;
  const linked = speech.links.has(form) || speech.and.has(form);
  if (linked) {
    // «Ursula von der Leyen»
    const next = speech.links.has(words[at + 1]?.form ?? '') ? at + 2 : at + 1;
    const goesOn = [at + 1, next].some((one) => isCapital(reading, one));
    return !(named ? goesOn || isDescribing(reading, at + 1) : true);
  }
  if (named && !isDescribing(reading, at)) return !leadsToRole(reading, at);
  if (hasObject(reading, at) && isDescribing(reading, at - 1)) return true;
  if (actsInPresent(reading, at)) return true;
  // „Ein Diplomat vergleicht …“, „dem Ministerium fünf Personen“
  if (!speech.determiners.has(form) && isGermanNoun(reading, at - 1)) return true;
  return isBoundary(reading, at);
}

/** «à l’ONU», «en Israël»: a capital follows, behind an article at most. */
function leadsToPlace(reading: Reading, at: number): boolean {
  if (!reading.speech.cased) return leadsToName(reading, at);
  const next = reading.speech.articles.has(reading.words[at + 1]?.form ?? '') ? at + 2 : at + 1;
  return reading.breaks[next] === 'none' && isCapital(reading, next);
}

export function isDescribing(reading: Reading, at: number): boolean {
  const { roles, unnamed, institutions, titles, determiners } = reading.speech;
  const form = reading.words[at]?.form ?? '';
  if (roles.has(form) || unnamed.has(form) || institutions.has(form)) return true;
  if (titles.has(form) || determiners.has(form)) return true;
  // «from the office», in one word: מלשכת
  return /^[מבל][א-ת]/.test(form) && institutions.has(form.slice(1));
}

function startsNone(reading: Reading, at: number): boolean {
  if (reading.speech.determiners.has(reading.words[at]?.form ?? '')) return false;
  return isBoundary(reading, at) || isAddressee(reading, at) || isPreterite(reading, at);
}

function isBoundary(reading: Reading, at: number): boolean {
  const { speech, words } = reading;
  // «L’urgentiste de 46 ans vient …»
  if (at > 0 && YEARS.has(words[at - 1]?.form ?? '')) return true;
  const form = words[at]?.form ?? '';
  if (!speech.cased && isOfName(reading, at)) return false;
  if (speech.linksToPlaces.has(form)) return !leadsToPlace(reading, at);
  if (!speech.cased && tiesBody(reading, at)) return false;
  if (speech.determiners.has(form) || speech.links.has(form)) return false;
  if (isRomance(reading) && isInName(reading, at)) return false;
  if (speech.stops.has(form) || speech.pronouns.has(form)) return true;
  if (isRelativeVerb(reading, at) && !isDescribing(reading, at)) return true;
  // ורק, ولم
  if (/^[וو]../.test(form) && speech.stops.has(form.slice(1)) && !isDescribing(reading, at))
    return true;
  if (speech.cased && isCapital(reading, at)) return false;
  if (speech.auxiliaries.has(form) || (!speech.cased && form.length < 2)) return true;
  if (isAdverb(form, speech.language)) return true;
  if (verbKind(speech, form) === null || speech.institutions.has(form)) return false;
  return !speech.roles.has(form) || isJudging(reading, at);
}

/** «la direction de la SNCF juge le texte …»: behind a name, a judge is none. */
function isJudging(reading: Reading, at: number): boolean {
  const { speech, words, breaks } = reading;
  if (speech.language !== 'fr' || at === 0 || breaks[at] !== 'none') return false;
  if (isNameWord(reading, at - 1)) return true;
  const [before, next] = [words[at - 1]?.form ?? '', words[at + 1]?.form ?? ''];
  const goesOn = breaks[at + 1] === 'none' && (speech.articles.has(next) || next === 'que');
  return goesOn && speech.institutions.has(before);
}

/** Links and conjunctions at either end belong to the sentence, not to the name. */
function trimmed(reading: Reading, run: Run): Run | null {
  const { links, and, determiners, between } = reading.speech;
  let { from, to } = run;
  const loose = (at: number) => {
    const form = reading.words[at]?.form ?? '';
    return links.has(form) || and.has(form);
  };
  while (
    from < to &&
    loose(from) &&
    (!isCapital(reading, from) ||
      (and.has(reading.words[from]?.form ?? '') && reading.breaks[from] === 'sentence')) &&
    !determiners.has(reading.words[from]?.form ?? '')
  )
    from++;
  while (to > from && !isCapital(reading, to - 1)) {
    const form = reading.words[to - 1]?.form ?? '';
    if (!loose(to - 1) && !determiners.has(form) && !between.has(form)) break;
    to--;
  }
  return from < to ? { from, to } : null;
}
