// d3-time, d3-array and d3-shape work out days, steps and shapes; what is drawn is our own. The
// choice and what it was compared with: docs/decisions/0009-charts.md
import { utcTicks } from 'd3-time';

/** Days along a line, in hundredths of its length. */
export type TimeScale = {
  at: (day: string) => number;
  /** Days to name at the axis. */
  ticks: string[];
  includes: (day: string) => boolean;
};

const TICKS = 7;
const MARGIN = 0.5; // days at either end, so that no mark is cut

export function timeScale(first: string, last: string): TimeScale {
  const [from, to] = [instantOf(first) - MARGIN * DAY, instantOf(last) + MARGIN * DAY];
  const days = utcTicks(new Date(from), new Date(to), TICKS).map((date) =>
    date.toISOString().slice(0, 10),
  );
  return {
    at: (day) => (100 * (instantOf(day) - from)) / (to - from),
    ticks: [...new Set(days)].filter((day) => day >= first && day <= last),
    includes: (day) => day >= first && day <= last,
  };
}

const DAY = 86_400_000;

function instantOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
