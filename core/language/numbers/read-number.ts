import { stemsOf } from '../clitics.ts';
import type { Language } from '../languages.ts';
import { perLanguage } from '../per-language.ts';
import { normaliseWord, type Word } from '../words.ts';
import { numberWords } from './number-words.ts';

/** A number at some word of a text, and how many words it takes. */
export type NumberAt = { value: number; words: number };

const LONGEST = 8; // words
// With the clitics of Arabic and Hebrew before it, or the ending of an ordinal after it: الـ24, 5th.
const DIGITS = /^[\u0590-\u06ff]{0,4}(\d{1,12})(?:st|nd|rd|th|e|er|eme|o|a)?$/;

/** The number written at a word in digits or in words; null where there is none. */
export function numberAt(
  words: Word[],
  at: number,
  text: string,
  language: Language,
): NumberAt | null {
  return inDigits(words, at, text) ?? inWords(words, at, language);
}

function inDigits(words: Word[], at: number, text: string): NumberAt | null {
  const first = DIGITS.exec(words[at]?.form ?? '')?.[1];
  if (!first) return null;
  let digits = first;
  let last = at;
  while (digits.length < 12 && continues(words, last, first, text)) {
    digits += words[++last]?.form;
  }
  return { value: Number(digits), words: last - at + 1 };
}

/** «10,000», «10.000» and «10 000» are one number; «1701, 1559» and «7 100» after four digits are two. */
function continues(words: Word[], last: number, first: string, text: string): boolean {
  const [one, next] = [words[last], words[last + 1]];
  if (!one || !next || first.length > 3 || !/^\d{3}$/.test(next.form)) return false;
  return /^(?:[.,'’٬]|[\u0020\u00a0\u202f])$/.test(text.slice(one.end, next.start));
}

function inWords(words: Word[], at: number, language: Language): NumberAt | null {
  const { values, joiners } = tables(language);
  let total = 0;
  let current: number | null = null;
  let read = 0;
  for (let next = at; next < words.length && next < at + LONGEST; next++) {
    const { form } = words[next] ?? { form: '' };
    if (read > 0 && joiners.has(form)) continue;
    const value = wordValue(form, values);
    const grown: number | null = value === undefined ? null : joined(current, value, language);
    if (value === undefined || grown === null) break;
    if (value >= 1000) {
      total += grown;
      current = null;
    } else current = grown;
    read = next - at + 1;
  }
  return read === 0 ? null : { value: total + (current ?? 0), words: read };
}

/** What a number becomes with one more word; null where the word begins another one. */
function joined(current: number | null, value: number, language: Language): number | null {
  if (current === null) return value;
  if (value >= 100) return current < value ? Math.max(current, 1) * value : null;
  if (current === 4 && value === 20 && language === 'fr') return 80;
  const rest = current % 100;
  if (rest === 0 && current > 0) return current + value;
  // Arabic and German name the units first; Hebrew and Arabic write thirteen as three-ten.
  if (rest < 10 && value % 10 === 0 && (language === 'ar' || (language === 'he' && value === 10)))
    return current + value;
  const isTens = rest >= 20 && rest % 10 === 0;
  const most = language === 'fr' && (rest === 60 || rest === 80) ? 20 : 10;
  return isTens && value < most ? current + value : null;
}

function wordValue(form: string, values: Map<string, number>): number | undefined {
  for (const stem of stemsOf(form)) {
    const value = values.get(stem);
    if (value !== undefined) return value;
  }
  return undefined;
}

type Table = { values: Map<string, number>; joiners: Set<string> };

const tables = perLanguage(tableOf);

function tableOf(language: Language): Table {
  const { values, joiners } = numberWords[language];
  const table = new Map<string, number>();
  for (const entry of values.trim().split(/\s+/)) {
    const [forms = '', value] = entry.split('=');
    for (const form of forms.split('|')) table.set(normaliseWord(form), Number(value));
  }
  if (language === 'de') addCompounds(table);
  return { values: table, joiners: new Set(joiners.split(' ').filter(Boolean)) };
}

/** Vierundzwanzig. */
function addCompounds(table: Map<string, number>): void {
  const entries = [...table];
  for (const [unit, value] of entries.filter(([, value]) => value > 0 && value < 10)) {
    for (const [tens, ten] of entries.filter(([, ten]) => ten >= 20 && ten < 100)) {
      table.set(`${unit}und${tens}`, ten + value);
    }
  }
}
