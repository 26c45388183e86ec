import type { Dossier } from '../../dossier/schema.ts';
import { monthAt } from '../../language/dates/months.ts';
import { asLanguage, type Language } from '../../language/languages.ts';
import { numberAt } from '../../language/numbers/read-number.ts';
import { contracted } from '../../language/spelling/contractions.ts';
import { foldSpelling, variantAt } from '../../language/spelling/fold-spelling.ts';
import { type Word, wordsOf } from '../../language/words.ts';
import { nameAt } from './wording-names.ts';

/**
 * A word of a wording, or what counts as one: a number, a day, a name, words joined by hyphens.
 * Units of one `form` say the same, however each is printed.
 */
export type Unit = { form: string; start: number; end: number };

/** An ellipsis, or words in brackets: the page's own, in place of words left out. */
export const GAP = '…';
/** What begins the form of a number, of a day of some month, and of somebody's name. */
export const NUMBER = '#';
export const DAY = '~';
export const NAME = '@';

const GAPS = /…|\.\s?\.\s?\.|\[[^[\]]{0,80}\]|\([^()]{0,60}\)/g;
const BESIDE_LETTER = /^[\p{L}\p{M}]$/u;
const HYPHEN = /^[-‐‑־]$/;
const LETTER_IN_BRACKETS = /^[[\]]$/;

/** The units of a wording in order. Nothing of a language is known where it is not one of ours. */
export function unitsOf(
  text: string,
  spoken: string | null = null,
  dossier: Dossier | null = null,
): Unit[] {
  const language = asLanguage(spoken);
  const gaps = gapsIn(text);
  const words = wordsOf(text);
  const units: Unit[] = [];
  let next = 0;
  for (let at = 0; at < words.length; ) {
    const start = words[at]?.start ?? 0;
    for (; next < gaps.length && (gaps[next]?.start ?? 0) < start; next++) {
      units.push(gaps[next] as Unit);
    }
    const inGap = next > 0 && start < (gaps[next - 1]?.end ?? 0);
    if (inGap) at++;
    else at += addUnits(units, { words, at, text, language, dossier });
  }
  return [...units, ...gaps.slice(next)];
}

/** «[W]e» and «negotiat[ing]» are words with a letter changed, and no gap. */
function gapsIn(text: string): Unit[] {
  return [...text.matchAll(GAPS)]
    .map(({ index, 0: { length } }) => ({ form: GAP, start: index, end: index + length }))
    .filter(
      ({ start, end }) =>
        text[start] !== '[' ||
        !(BESIDE_LETTER.test(text[start - 1] ?? '') || BESIDE_LETTER.test(text[end] ?? '')),
    );
}

type Place = {
  words: Word[];
  at: number;
  text: string;
  language: Language | null;
  dossier: Dossier | null;
};

/** Adds what stands at a word, and says how many words that took. */
function addUnits(units: Unit[], place: Place): number {
  const { words, at, text, language, dossier } = place;
  const { form, start, end } = words[at] as Word;
  const add = (shown: string, length: number): number => {
    units.push({ form: shown, start, end: words[at + length - 1]?.end ?? end });
    return length;
  };
  const name = dossier && nameAt(words, at, dossier);
  if (name) return add(name.clitics + NAME + name.id, name.words);
  if (language) {
    const number = numberOrDay(place, language);
    if (number) {
      dropLooseClitics(units, text, start);
      return add(number.form, number.words);
    }
    const variant = variantAt(words, at, text, language);
    if (variant) return add(variant.form, variant.words);
    const two = language === 'en' ? contracted(printedWord(text, start, end)) : null;
    if (two) {
      for (const one of two) units.push({ form: one, start, end });
      return 1;
    }
  }
  const last = units.at(-1);
  const between = last ? text.slice(last.end, start) : '';
  if (last && isPlain(last.form) && (HYPHEN.test(between) || LETTER_IN_BRACKETS.test(between))) {
    last.form = folded(last.form + form, language);
    last.end = end;
    return 1;
  }
  return add(folded(form, language), 1);
}

/** `wordsOf` leaves the ’s out, which may be «is». */
function printedWord(text: string, start: number, end: number): string {
  const after = /^['’ʼ]s(?![\p{L}\p{N}])/iu.exec(text.slice(end, end + 3));
  return text.slice(start, end) + (after?.[0] ?? '');
}

/** A number; with a month beside it a day of that month, whichever of the two comes first. */
function numberOrDay(place: Place, language: Language): { form: string; words: number } | null {
  const { words, at, text } = place;
  const number = numberAt(words, at, text, language);
  const month = monthAtWord(words, number ? at + number.words : at, language);
  if (number && month && number.value <= 31) {
    return { form: `${DAY}${month.month}-${number.value}`, words: number.words + month.words };
  }
  if (number) return { form: `${NUMBER}${number.value}`, words: number.words };
  const day = month && numberAt(words, at + month.words, text, language);
  return day && day.value <= 31
    ? { form: `${DAY}${month.month}-${day.value}`, words: month.words + day.words }
    : null;
}

function monthAtWord(words: Word[], at: number, language: Language) {
  const form = words[at]?.form;
  return form ? monthAt([form], words[at + 1]?.form ?? '', language) : null;
}

/** ב-24, الـ 24: what is written apart from the number belongs to it. */
function dropLooseClitics(units: Unit[], text: string, start: number): void {
  const last = units.at(-1);
  if (!last || !/^[\u0590-\u06ff]{1,3}$/.test(last.form)) return;
  const isClitic = HYPHEN.test(text.slice(last.end, start)) || last.form === 'ال';
  if (isClitic) units.pop();
}

function isPlain(form: string): boolean {
  const first = form[0];
  return first !== GAP && first !== NUMBER && first !== DAY && !form.includes(NAME);
}

function folded(form: string, language: Language | null): string {
  return language ? foldSpelling(form, language) : form;
}

const MOST_JOINED = 4; // words: not-too-distant, alto-el-fuego

/** The units with neighbours made one wherever the other text writes them as one word. */
export function joinedLike(units: Unit[], other: Unit[]): Unit[] {
  const own = new Set(units.map(({ form }) => form));
  const forms = new Set(other.map(({ form }) => form).filter((form) => !own.has(form)));
  const beginnings = new Set([...forms].map(beginning));
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; ) {
    const unit = units[at] as Unit;
    const length = beginnings.has(beginning(unit.form)) ? joinableAt(units, at, forms) : 1;
    joined.push(length === 1 ? unit : oneOf(units.slice(at, at + length)));
    at += length;
  }
  return joined.length === units.length ? units : joined;
}

function oneOf(parts: Unit[]): Unit {
  const form = parts.map((part) => part.form).join('');
  return { form, start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}

function beginning(form: string): string {
  return form.slice(0, 1);
}

function joinableAt(units: Unit[], at: number, forms: Set<string>): number {
  let form = units[at]?.form ?? '';
  let longest = 1;
  for (let length = 2; length <= MOST_JOINED; length++) {
    const next = units[at + length - 1]?.form;
    if (!next || !isPlain(next) || (length === 2 && !isPlain(form))) break;
    form += next;
    if (forms.has(form)) longest = length;
  }
  return longest;
}
