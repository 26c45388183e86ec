import { wordsOf } from '../../core/language/words.ts';
import { monthNamed } from './months.ts';

const MACHINE = /^\s*(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?!\d)/;
const YEAR_FIRST = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const DIGITS = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;
const LONGEST = 2_000;

/** The day a machine-readable date names, as its own time zone counts it: `2024-10-31`, or null. */
export function dayOfStamp(stamp: string): string | null {
  const parts = MACHINE.exec(stamp);
  return parts ? day(parts[1], parts[2], parts[3]) : dayInText(stamp, null);
}

/**
 * The first full date in a text, in words (en, fr, ar, he, de, es) or digits. `3/11/2024` is read
 * only where the language says which number is the month: everywhere but in English, or where one
 * of the two cannot be a month.
 */
export function dayInText(text: string, language: string | null): string | null {
  const bounded = text.slice(0, LONGEST);
  return dayInWords(bounded) ?? dayInDigits(bounded, language);
}

function dayInWords(text: string): string | null {
  const words = wordsOf(text).map(({ form }) => form);
  for (let at = 0; at < words.length; at++) {
    const named = monthNamed(words[at] ?? '', words[at + 1]);
    if (!named) continue;
    const { month } = named;
    const before = words[at - 1] === 'de' ? words[at - 2] : words[at - 1];
    let last = at + named.words;
    // "تشرين الأول/أكتوبر": the same month by its other name.
    if (monthNamed(words[last] ?? '', words[last + 1])?.month === month) {
      last += monthNamed(words[last] ?? '', words[last + 1])?.words ?? 0;
    }
    if (/^(?:de|del)$/.test(words[last] ?? '')) last++;
    const found =
      day(words[last], month, ordinal(before)) ?? day(words[last + 1], month, ordinal(words[last]));
    if (found) return found;
  }
  return null;
}

function dayInDigits(text: string, language: string | null): string | null {
  const western = text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  const ordered = YEAR_FIRST.exec(western);
  if (ordered) return day(ordered[1], ordered[2], ordered[3]);
  const [, first, mark, second, year] = DIGITS.exec(western) ?? [];
  if (!first || !second) return null;
  const dayFirst = mark === '.' || (language !== null && language !== 'en') || Number(first) > 12;
  if (dayFirst) return day(year, second, first);
  return Number(second) > 12 ? day(year, first, second) : null;
}

function ordinal(word: string | undefined): string | undefined {
  return word?.replace(/^(\d{1,2})(?:st|nd|rd|th|er)$/, '$1');
}

type Part = string | number | undefined;

function day(year: Part, month: Part, date: Part): string | null {
  if (!/^(?:19[89]|20\d)\d$/.test(`${year}`) || !/^\d{1,2}$/.test(`${date}`)) return null;
  const found = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  const real = found.getUTCMonth() + 1 === Number(month) && found.getUTCDate() === Number(date);
  return real ? found.toISOString().slice(0, 10) : null;
}
