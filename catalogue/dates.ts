const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

export type DayWriter = (day: string, length?: 'long' | 'short') => string;

/** Writes days such as `2024-10-31` out; anything else is given back as it came. */
export function daysIn(locale: string): DayWriter {
  const writers = { long: writer(locale, 'long'), short: writer(locale, 'short') };
  return (day, length = 'long') => {
    // A day has no time zone: kept in UTC throughout, it is the same day for every reader.
    const time = DAY.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
    return Number.isNaN(time) ? day : writers[length].format(time);
  };
}

function writer(locale: string, month: 'long' | 'short'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  });
}
