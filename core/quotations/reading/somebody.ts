import { isDescribing, isKnownName, isNameWord } from './noun-phrases.ts';
import { phraseLength } from './phrases.ts';
import { isCapital, type Reading, type Run } from './reading.ts';

/** Words that can only be somebody: a known name, a pronoun, a role, or a name by its capital. */
export function isSomebody(reading: Reading, { from, to }: Run): boolean {
  const { speech, people, words } = reading;
  const first = words[from]?.form ?? '';
  if (speech.pronouns.has(first)) return true;
  if (speech.determiners.has(first)) return to - from > 1;
  if (speech.cased && isCapital(reading, from)) return true;
  if (speech.oneOfThem.has(first)) return true;
  if (!speech.cased) {
    const known = isDescribing(reading, from) || isKnownName(reading, from);
    if (speech.anaphors.has(first) || isOneOfMany(reading, from)) return true;
    if (isOfCountry(reading, from)) return true;
    return known || people.slice(from, to).some(Boolean);
  }
  for (let at = from; at < to; at++) if (people[at] || isDescribing(reading, at)) return true;
  // `harbour master Ines Calloway`: what somebody does, in words no table has.
  return to - from > 2 && isNameWord(reading, to - 1) && isNameWord(reading, to - 2);
}

/** The same without the benefit of the doubt that an article gives. */
export function isSurelySomebody(reading: Reading, { from, to }: Run): boolean {
  const { determiners, epithets, oneOfThem } = reading.speech;
  // «the other», «l’un d’eux»
  if (to - from > 1 && phraseLength(reading, from, oneOfThem) === to - from) return true;
  if (!determiners.has(reading.words[from]?.form ?? '')) return isSomebody(reading, { from, to });
  for (let at = from + 1; at < to; at++) {
    if (isCapital(reading, at) || isDescribing(reading, at)) return true;
  }
  // «escribió el republicano»
  return to - from === 2 && epithets.has(reading.words[from + 1]?.form ?? '');
}

/** «الأمريكيون», «האמריקנים»: people by where they are from. In Arabic the other ending is whom something is done to. */
export function isOfCountry({ words, speech }: Reading, at: number): boolean {
  const shape = speech.language === 'ar' ? /^ال...+يون$/ : /^ה...+(?:נים|אים)$/;
  return shape.test(words[at]?.form ?? '');
}

const ONE = /^(?:احد|احدي|אחד|אחת)$/;

/** «إحدى المتضررات», «אחד המפונים»: whoever they are, it is one of them. */
function isOneOfMany({ words, breaks }: Reading, at: number): boolean {
  const many = /^(?:ال|ה)..|(?:ات|ين|ים|ות)$/.test(words[at + 1]?.form ?? '');
  return many && ONE.test(words[at]?.form ?? '') && breaks[at + 1] === 'none';
}

/** «ابن الـ19 عاما», «בת ה-40»: somebody by their age. */
export function isOfAge({ words }: Reading, at: number): boolean {
  const child = /^(?:ابن|ابنه|בן|בת)$/.test(words[at]?.form ?? '');
  const article = /^(?:ال|ה)$/.test(words[at + 1]?.form ?? '');
  return child && article && /^\d+$/.test(words[at + 2]?.form ?? '');
}
