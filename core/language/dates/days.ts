/** Whole days between two ISO days. Core knows no clock, so this is arithmetic. */
export function daysBetween(a: string, b: string): number {
  return Math.abs(daysAfter(a, b));
}

/** How many days `a` comes after `b`; less than nothing where it comes before. */
export function daysAfter(a: string, b: string): number {
  return dayNumber(a) - dayNumber(b);
}

/** Days of the Gregorian calendar, counted from March so that leap days come last. */
function dayNumber(iso: string): number {
  // Asked for every statement and every quotation of a page: so without a list for each.
  const year = Number(iso.slice(0, -6));
  const month = Number(iso.slice(-5, -3)) || 1;
  const day = Number(iso.slice(-2)) || 1;
  const years = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leaps + Math.floor((153 * months + 2) / 5) + day;
}

/** The ISO day some days before another. */
export function dayBefore(iso: string, days: number): string {
  return isoOf(dayNumber(iso) - days);
}

/** A day's first moment, as `Intl` counts: milliseconds since 1970. */
export function momentOf(iso: string): number {
  return (dayNumber(iso) - dayNumber('1970-01-01')) * 86_400_000;
}

/** 0 for Sunday. */
export function weekdayOf(iso: string): number {
  return (dayNumber(iso) + 2) % 7;
}

export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function isoOf(number: number): string {
  // The days before this one in its era of 400 years, and so on down to its month.
  const shifted = number - 1;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0);
  return isoDay(year, month < 10 ? month + 3 : month - 9, day);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has this day. */
export function isCalendarDay(iso: string): boolean {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0);
  return day >= 1 && day <= length;
}
