import { figure, tableOf } from '../table.ts';
import { ratio } from '../tally.ts';

/** A speaker that was named, and whether rightly. */
export type Claim = { confidence: number; reason: string; right: boolean };

const BANDS = [0.9, 0.8, 0.7, 0.6, 0.5, 0];

/** How sure the attributions said they were, against how often they were right. */
export function calibrationTable(claims: Claim[]): string {
  const rows = BANDS.map((from, at) => {
    const to = BANDS[at - 1] ?? Number.POSITIVE_INFINITY;
    const band = claims.filter(({ confidence }) => from <= confidence && confidence < to);
    return [nameOf(from, to), ...figuresOf(band)];
  });
  const filled = rows.filter((row) => row.at(-1) !== '0');
  return tableOf(['confidence', 'claimed', 'right', 'of'], filled);
}

/** The same by why the speaker was named, the commonest reason first. */
export function reasonTable(claims: Claim[]): string {
  const rows = [...Map.groupBy(claims, ({ reason }) => reason)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([reason, same]) => [
      reason,
      ...figuresOf(same),
      String(same.filter(({ right }) => !right).length),
    ]);
  return tableOf(['reason', 'claimed', 'right', 'of', 'wrong'], rows);
}

function figuresOf(claims: Claim[]): string[] {
  const sum = claims.reduce((total, { confidence }) => total + confidence, 0);
  const right = claims.filter((claim) => claim.right).length;
  const [claimed, was] = [ratio(sum, claims.length), ratio(right, claims.length)];
  return [figure(claimed), figure(was), String(claims.length)];
}

function nameOf(from: number, to: number): string {
  if (to > 1) return `${from} and up`;
  return from ? `${from} – ${to}` : `below ${to}`;
}
