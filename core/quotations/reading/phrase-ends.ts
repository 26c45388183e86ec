import { isCapital, type Reading } from './reading.ts';

// Where a name or description goes on or ends in scripts without capitals.

const LONGEST_BODY = 5; // words

/** «بلدية زغرين بياناً»: a word with the ending of an object, behind one without, is another noun. */
export function isObject({ text, words }: Reading, at: number): boolean {
  const ends = (word: number) => {
    const end = words[word]?.end ?? 0;
    return /(?:اً|ًا)$/.test(text.slice(Math.max(0, end - 2), end));
  };
  return ends(at) && !ends(at - 1);
}

/** ميقاتي ورئيس المجلس: «and» glued to somebody begins another. */
export function isJoined({ text, words }: Reading, at: number): boolean {
  return /[\p{L}]/u.test(text[(words[at]?.start ?? 0) - 1] ?? '');
}

/** אל על: what looks like a preposition is a part of a name. */
export function isTied({ words }: Reading, at: number): boolean {
  const form = words[at]?.form;
  return form === 'אל'
    ? words[at + 1]?.form === 'על'
    : form === 'על' && words[at - 1]?.form === 'אל';
}

/** אלי בין: a preposition that ends a clause right after a given name is none. */
export function endsName({ given, breaks, quoted, words, speech }: Reading, at: number): boolean {
  if (speech.cased || !given[at - 1] || (words[at]?.form.length ?? 0) < 2) return false;
  const ends = at + 1 >= words.length || breaks[at + 1] !== 'none';
  return ends || quoted[at + 1] !== quoted[at];
}

/** الأمين العام لـ«حركة السهل» نادر القيسي: whose in marks, and behind them the name. */
export function tiesBody(reading: Reading, at: number): boolean {
  const { words, breaks, quoted, sizes, given, people } = reading;
  const stretch = quoted[at + 1] ?? -1;
  if (words[at]?.form !== 'ل' || stretch < 0 || breaks[at + 1] !== 'none') return false;
  if ((sizes[stretch] ?? 0) > LONGEST_BODY) return false;
  let next = at + 1;
  while (quoted[next] === stretch) next++;
  return breaks[next] === 'none' && (given[next] === true || people[next] !== undefined);
}

/** «Julio Costa»: with a capital it is no month. */
export function isMonthName({ speech, words, breaks, capitals }: Reading, at: number): boolean {
  const form = words[at]?.form ?? '';
  return (
    speech.language === 'es' &&
    capitals[at] === true &&
    breaks[at] !== 'sentence' &&
    speech.between.has(form) &&
    (capitals[at + 1] === true || capitals[at - 1] === true)
  );
}

/** By its capital, which in German every noun has. */
export function isGermanNoun(reading: Reading, at: number): boolean {
  const { determiners, stops, language } = reading.speech;
  const form = reading.words[at]?.form ?? '';
  if (language !== 'de' || !isCapital(reading, at)) return false;
  if (determiners.has(form) || stops.has(form)) return false;
  // „Israelische Diplomaten“: what opens the sentence may be an adjective.
  return reading.breaks[at] !== 'sentence';
}
