import type { DateInText } from './dates-in-text.ts';

const ISO = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/g;
const DAY_FIRST = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/g;

/** Dates in figures: 2024-10-30, 30/10/2024, 30.10.2024, in any digits. */
export function numericDatesIn(text: string): DateInText[] {
  // One unit for one unit, so that places stay where they are.
  const figures = text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  const dates: DateInText[] = [];
  for (const match of figures.matchAll(ISO)) {
    add(dates, match, Number(match[3]), Number(match[2]), Number(match[1]));
  }
  for (const match of figures.matchAll(DAY_FIRST)) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    // 10/30/2024 can only be American; where both readings are possible the day comes first.
    const [day, month] = second > 12 ? [second, first] : [first, second];
    add(dates, match, day, month, Number(match[4]));
  }
  return dates;
}

function add(
  dates: DateInText[],
  match: RegExpExecArray,
  day: number,
  month: number,
  year: number,
) {
  if (day < 1 || day > 31 || month < 1 || month > 12) return;
  dates.push({ start: match.index, end: match.index + match[0].length, day, month, year });
}
