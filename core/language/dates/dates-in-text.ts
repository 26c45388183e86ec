import { stemsOf } from '../clitics.ts';
import type { Language } from '../languages.ts';
import { type Word, wordsOf } from '../words.ts';
import { monthAt } from './months.ts';
import { numericDatesIn } from './numeric-dates.ts';

/** A date a text names. A month alone is none; of day and year one may be missing. */
export type DateInText = {
  start: number;
  end: number;
  day: number | null;
  month: number;
  year: number | null;
};

// `de`, `of`, the `er` of `1er`, the article: what stands between the parts of a date.
const LINKS = new Set(['of', 'the', 'de', 'del', 'من', 'شهر', 'ב']);
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|er|º)?$/;
const NAMED_FIRST = new Set(['الاول', 'اول']);

/** The dates of a text in order, in whichever way the language writes them. */
export function datesIn(
  text: string,
  language: Language,
  words: Word[] = wordsOf(text),
): DateInText[] {
  const dates = numericDatesIn(text);
  for (let at = 0; at < words.length; at++) {
    const found = dateAt(text, words, at, language);
    if (!found) continue;
    dates.push(found.date);
    at = found.last;
  }
  return dates.sort((a, b) => a.start - b.start);
}

function dateAt(text: string, words: Word[], at: number, language: Language) {
  const first = monthOf(text, words, at, language);
  if (!first) return null;
  // نوفمبر/ تشرين الثاني: the same month under both its names.
  const twin = monthOf(text, words, at + first.words, language);
  const last = at + first.words + (twin?.month === first.month ? twin.words : 0) - 1;
  const before = dayBefore(words, at);
  const after = before || language !== 'en' ? null : dayAfter(words, last);
  const day = before ?? after;
  const year = yearAfter(text, words, (after ? after.at : last) + 1);
  if (!day && !year) return null;
  const from = Math.min(at, day?.at ?? at);
  const to = Math.max(last, day?.at ?? 0, year?.at ?? 0);
  const start = words[from]?.start ?? 0;
  const end = words[to]?.end ?? start;
  const date = { start, end, day: day?.day ?? null, month: first.month, year: year?.year ?? null };
  return { date, last: to };
}

function monthOf(text: string, words: Word[], at: number, language: Language) {
  const word = words[at];
  if (!word) return null;
  // may, march, mars, mai: English months are capitalised, or they are other words.
  const initial = text[word.start] ?? '';
  if (language === 'en' && initial === initial.toLowerCase()) return null;
  return monthAt(stemsOf(word.form), words[at + 1]?.form ?? '', language);
}

function dayBefore(words: Word[], at: number): { day: number; at: number } | null {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const form = words[back]?.form ?? '';
    const day = Number(ORDINAL.exec(form)?.[1] ?? Number.NaN);
    if (day >= 1 && day <= 31) return { day, at: back };
    if (stemsOf(form).some((stem) => NAMED_FIRST.has(stem)) && words[back + 1]?.form === 'من')
      return { day: 1, at: back };
    if (!LINKS.has(form)) return null;
  }
  return null;
}

function dayAfter(words: Word[], last: number): { day: number; at: number } | null {
  const day = Number(ORDINAL.exec(words[last + 1]?.form ?? '')?.[1] ?? Number.NaN);
  return day >= 1 && day <= 31 ? { day, at: last + 1 } : null;
}

function yearAfter(text: string, words: Word[], from: number): { year: number; at: number } | null {
  const at = LINKS.has(words[from]?.form ?? '') ? from + 1 : from;
  const form = words[at]?.form ?? '';
  if (!/^(?:19|20)\d\d$/.test(form)) return null;
  const gap = text.slice(words[from - 1]?.end ?? 0, words[from]?.start ?? 0);
  return /[.;:\n]\s/.test(gap) && !/^\.\s$/.test(gap) ? null : { year: Number(form), at };
}
