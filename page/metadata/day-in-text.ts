import { type DateInText, datesIn } from '../../core/language/dates/dates-in-text.ts';
import { type Language, languages } from '../../core/language/languages.ts';

const STAMP = /^\s*(\d{4})([-/]?)(\d{2})\2(\d{2})(?!\d)/;
const IN_FIGURES = /^\d{1,2}([/-])(\d{1,2})\1\d{4}$/;
const LONGEST = 2_000;

/** The day a machine-readable date names, as its own time zone counts it; null where it names none. */
export function dayOfStamp(stamp: string): string | null {
  const [, year, , month, date] = STAMP.exec(stamp) ?? [];
  return year ? realDay(Number(year), Number(month), Number(date)) : dayInText(stamp, null);
}

/**
 * The first full date in a text, as `2024-10-31`. `3/11/2024` counts only where the language settles
 * which number is the month: in English it may be either.
 */
export function dayInText(text: string, language: string | null): string | null {
  const bounded = text.slice(0, LONGEST);
  const known = languages.find((one) => one === language);
  for (const one of known ? [known] : languages) {
    const day = firstDay(bounded, one, known ?? null);
    if (day) return day;
  }
  return null;
}

function firstDay(text: string, reading: Language, known: Language | null): string | null {
  for (const date of datesIn(text, reading)) {
    const { day, month, year } = date;
    if (day === null || year === null || isUnsettled(text, date, known)) continue;
    const found = realDay(year, month, day);
    if (found) return found;
  }
  return null;
}

function isUnsettled(
  text: string,
  { start, end, day }: DateInText,
  known: Language | null,
): boolean {
  if (known !== null && known !== 'en') return false;
  return IN_FIGURES.test(text.slice(start, end)) && (day ?? 0) <= 12;
}

function realDay(year: number, month: number, date: number): string | null {
  if (year < 1980 || year > 2100) return null;
  const day = new Date(Date.UTC(year, month - 1, date));
  const real = day.getUTCMonth() + 1 === month && day.getUTCDate() === date;
  return real ? day.toISOString().slice(0, 10) : null;
}
