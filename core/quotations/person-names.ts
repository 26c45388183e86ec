import { genderOfName, isGivenName } from '../language/latin-given-names.ts';
import type { Gender } from './gender.ts';
import { isNameWord } from './noun-phrases.ts';
import type { Reading, Run } from './reading.ts';

/** «Piers Lindop», «Mayor Castellano», «Amadi, 43,»: that it is a person shows without a verb. */
export function isPersonsName(reading: Reading, { from, to }: Run): boolean {
  if (startsWithGivenName(reading, from, to)) return true;
  return isTitled(reading, from) || isAged(reading, to);
}

/** The gender that a given name shows. */
export function genderByName({ words, capitals }: Reading, { from, to }: Run): Gender {
  for (let at = from; at < to; at++) {
    if (capitals[at]) {
      const gender = genderOfName(words[at]?.form ?? '');
      if (gender) return gender;
    }
  }
  return null;
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
  // «Gov. Castellano»
  const apart = breaks[at] !== 'none';
  return !apart && (speech.titles.has(before) || speech.roles.has(before));
}

/** «Lena Berg, 54,» */
function isAged({ text, words }: Reading, to: number): boolean {
  const end = words[to - 1]?.end ?? 0;
  return /^,\s\d{1,3},/.test(text.slice(end, end + 7));
}
