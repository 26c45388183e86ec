/** Right, wrongly found, and not found. */
export type Tally = { hits: number; extra: number; missed: number };

export function newTally(): Tally {
  return { hits: 0, extra: 0, missed: 0 };
}

export function precision({ hits, extra }: Tally): number | null {
  return ratio(hits, hits + extra);
}

export function recall({ hits, missed }: Tally): number | null {
  return ratio(hits, hits + missed);
}

export function f1({ hits, extra, missed }: Tally): number | null {
  return ratio(2 * hits, 2 * hits + extra + missed);
}

/** Null where there was nothing to be right about. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
