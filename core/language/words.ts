import { PLAIN, PLAIN_AT_ONCE } from './plain-words.ts';

/** A word of a text: its normalised form, and where it stands in the original. */
export type Word = { form: string; start: number; end: number };

// Letters with what may stand inside a word: marks, joiners, tatweel, apostrophes, and gershayim
// before the last letter or a plural ending (צה"ל, דו"חות) – but not a quotation mark that opens
// after a prefix (ל"הארץ").
const LETTERS = '[\\p{L}\\p{M}\\p{N}\\u200c\\u200d\\u00ad\\u0640]';
const APOSTROPHE = "['’ʼ׳](?=[\\p{L}\\p{N}])";
const GERSHAYIM = '(?<=[א-ת])["״”“](?=(?:[א-ת]|[א-ת]?(?:ים|ות|ית))(?![א-ת]))';
const WORD = new RegExp(
  `(${PLAIN_AT_ONCE})|${LETTERS}(?:${LETTERS}|${APOSTROPHE}|${GERSHAYIM})*`,
  'gu',
);

// French elision stands before the word it belongs to; the English possessive after it.
const ELISION = /^(?:[ldnscjmt]|qu|jusqu|lorsqu|puisqu)['’ʼ]/i;
const POSSESSIVE = /['’ʼ]s$/i;

/** The words of a text in order. Hyphens part words; elided articles and possessives are left out. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const [word, plain] = match;
    if (plain === undefined) addWord(words, word, match.index);
    else words.push({ form: plain.toLowerCase(), start: match.index, end: WORD.lastIndex });
  }
  return words;
}

/** The first word at or after an offset; the number of words when there is none. */
export function wordAt(words: Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A letter that has a small one beside it. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return 0x41 <= code && code <= 0x5a;
  return text[at] !== text[at]?.toLowerCase();
}

function addWord(words: Word[], word: string, at: number): void {
  const elided = ELISION.exec(word)?.[0].length ?? 0;
  const printed = word.slice(elided).replace(POSSESSIVE, '');
  const form = normaliseWord(printed);
  const start = at + elided;
  if (form) words.push({ form, start, end: start + printed.length });
}

// Marks that change how a word looks and not which word it is: tashkeel, niqqud and cantillation,
// tatweel, soft hyphens, joiners, combining accents, hamza and madda above or below.
const SILENT =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640\u00ad\u200b-\u200f\u2060\ufeff]/g;
const INNER_MARKS = /['’ʼ"״׳”“]/g;
const FOLDED: Record<string, string> = {
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  گ: 'ك',
  ک: 'ك',
  ی: 'ي',
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  ı: 'i',
};
const FOLDABLE = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'g');

/**
 * Folds what house styles and keyboards vary: case, accents, niqqud and tashkeel, alef and hamza
 * forms, tatweel, apostrophes and gershayim (צה"ל, צה״ל), Arabic-Indic digits.
 */
export function normaliseWord(word: string): string {
  // Most words of a page have nothing to fold but their case.
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(SILENT, '')
    .replace(INNER_MARKS, '')
    .toLowerCase()
    .replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}
