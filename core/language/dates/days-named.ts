import type { Language } from '../languages.ts';
import type { Word } from '../words.ts';
import type { DateInText } from './dates-in-text.ts';
import { dayBefore, daysBetween, isoDay, weekdayOf } from './days.ts';
import { relativeDayAt } from './relative-days.ts';

/**
 * The days that a text names, as ISO days: dates, and «Wednesday» or «yesterday» where the day of
 * publication is known. `around` settles the year of a date that names none.
 */
export function daysNamed(
  dates: DateInText[],
  words: Word[],
  language: Language,
  published: string | null,
  around: string,
): string[] {
  const dated = dates.flatMap((date) => dayOf(date, around) ?? []);
  if (!published) return dated;
  const told = words.flatMap((_, at) => {
    const named = relativeDayAt(words, at, language);
    if (!named) return [];
    if ('ago' in named) return [dayBefore(published, named.ago)];
    // The last one of that name, the day itself included: news tells what has happened.
    return [dayBefore(published, (weekdayOf(published) - named.weekday + 7) % 7)];
  });
  return [...dated, ...told];
}

/** Null where a date names no day of the month. */
function dayOf({ day, month, year }: DateInText, around: string): string | null {
  if (day === null) return null;
  if (year !== null) return isoDay(year, month, day);
  const own = Number(around.slice(0, 4));
  const years = [own, own - 1, own + 1].map((one) => isoDay(one, month, day));
  return years.sort((a, b) => daysBetween(a, around) - daysBetween(b, around))[0] ?? null;
}
