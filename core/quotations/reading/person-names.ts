import { genderOfName, isGivenName } from '../../language/latin-given-names.ts';
import { hasElidedArticle } from './elisions.ts';
import type { Gender } from './gender.ts';
import { isRomance, OF } from './language-groups.ts';
import { isNameWord } from './noun-phrases.ts';
import { isCapital, isHyphened, type Reading, type Run, textOf } from './reading.ts';

const LONGEST_CALLING = 8; // words

/** «Piers Lindop», «Mayor Castellano», «Amadi, 43,»: that it is a person shows without a verb. */
export function isPersonsName(reading: Reading, { from, to }: Run): boolean {
  if (startsWithGivenName(reading, from, to)) return true;
  return isTitled(reading, from) || isAged(reading, to);
}

/** The gender that a given name shows. */
export function genderByName(reading: Reading, { from, to }: Run): Gender {
  const { words, capitals, speech } = reading;
  for (let at = from; at < to; at++) {
    if (capitals[at] && !isOwner(reading, at, { from, to })) {
      const gender = genderOfName(words[at]?.form ?? '', speech.language);
      if (gender) return gender;
    }
  }
  return null;
}

const SHORT = 2; // words

/** «portavoz de la Casa Blanca», «la mère de Paul Prat»: of whom somebody is tells not who it is. */
function isOwner({ words, capitals, speech }: Reading, at: number, { from, to }: Run): boolean {
  let first = at;
  while (first > from && capitals[first - 1]) first--;
  let end = at + 1;
  while (end < to && capitals[end]) end++;
  if (end - first > SHORT || first === from) return false;
  const before = speech.articles.has(words[first - 1]?.form ?? '') ? first - 2 : first - 1;
  return before >= from && OF.test(words[before]?.form ?? '');
}

/** The same where the name begins with it: «Mrs Abdallah» is no man. */
export function genderOfFullName(reading: Reading, { from, to }: Run): Gender {
  return to - from > 1 ? genderByName(reading, { from, to: from + 1 }) : null;
}

function startsWithGivenName({ words }: Reading, from: number, to: number): boolean {
  return to - from > 1 && isGivenName(words[from]?.form ?? '');
}

/** «Graf Penzberg», «nurse Mwangi»: a title or a role right before a name. */
export function isTitled(reading: Reading, at: number): boolean {
  const { words, breaks, speech } = reading;
  const before = words[at - 1]?.form ?? '';
  if (at < 1 || !isNameWord(reading, at)) return false;
  // „Der US-Vorschlag“: a title that a hyphen ties to a noun is no title of somebody.
  if (isHyphened(reading.text, words[at]?.start ?? 0)) return false;
  // «Gov. Castellano»
  const apart = breaks[at] !== 'none';
  return !apart && (speech.titles.has(before) || speech.roles.has(before));
}

/** «l’adjudant Yoann»: a word with its article before a given name is what they are, whatever it is. */
export function isCalled(reading: Reading, at: number): boolean {
  const { words, breaks, speech } = reading;
  if (!isRomance(reading) || breaks[at] !== 'none' || isCapital(reading, at - 1)) return false;
  const article =
    hasElidedArticle(reading, at - 1) || speech.articles.has(words[at - 2]?.form ?? '');
  return (
    article && !speech.links.has(words[at - 1]?.form ?? '') && isGivenName(words[at]?.form ?? '')
  );
}

/** What a page calls somebody right before the name and between commas behind it, word for word. */
export function callingsOf(reading: Reading, phrase: Run, name: Run): string[] {
  const { breaks, quoted, words } = reading;
  // «Polizeichefin Britta Lohse und Gewerkschafter Serdar Aydın»
  let from = name.from;
  while (from > phrase.from && !reading.speech.and.has(words[from - 1]?.form ?? '')) from--;
  const before = textOf(reading, { from, to: name.from });
  // «Yann, 36 ans, adjudant, …»: an age says less than what follows it.
  const age = breaks[name.to] === 'comma' && /^\d\d?$/.test(words[name.to]?.form ?? '');
  const more = age && breaks[name.to + 2] === 'comma' ? name.to + 2 : name.to;
  let to = more + 1;
  while (to - more < LONGEST_CALLING && to < words.length && breaks[to] === 'none') to++;
  const apposed = breaks[name.to] === 'comma' && (quoted[name.to] ?? -1) < 0;
  const closed = to >= words.length || breaks[to] !== 'none';
  const after = apposed && closed ? textOf(reading, { from: name.to, to }) : '';
  return [before, after, ...titled(reading, { from, to: name.from })].filter(Boolean);
}

/** «Lena Berg, 54,» */
function isAged({ text, words }: Reading, to: number): boolean {
  const end = words[to - 1]?.end ?? 0;
  return /^,\s\d{1,3},/.test(text.slice(end, end + 7));
}

/** Of «Me Paul Ferrand» the title says that he is an «avocat». */
function titled({ words, speech }: Reading, { from, to }: Run): string[] {
  return words.slice(from, to).flatMap(({ form }) => speech.titleNouns.get(form) ?? []);
}
