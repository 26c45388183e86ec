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
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const years = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leaps + Math.floor((153 * months + 2) / 5) + day;
}
