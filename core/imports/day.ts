import { isCalendarDay } from '../language/dates/days.ts';

/** A day that there is, at the head of a date or an instant. */
export function dayOf(value: unknown): string | null {
  const found = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(value) : null;
  return found && isCalendarDay(found[0]) ? found[0] : null;
}
