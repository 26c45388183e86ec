import type { Signals } from './signals.ts';
import { signalsIn } from './signals-in.ts';

/** Each takes some hundredths of a second to judge by, and the right one is nearly always the first. */
const MOST_JUDGED = 8;

const SIDE = 1;
const SUBJECT = 2;

/**
 * The ids of the few dossiers to judge a text by, likeliest first. A word counts the more
 * the fewer dossiers have it. Stories of the same sides differ in their days, so a dossier whose
 * days the text is of counts twice, and so does one of which both a side and the subject are named.
 * After those that are named at all come the others, in their order.
 */
export function likeliest(
  { dossiers, words }: Signals,
  stems: Set<string>,
  published: string | null,
  most = MOST_JUDGED,
): string[] {
  const weights = new Float64Array(dossiers.length);
  const named = new Uint8Array(dossiers.length);
  for (const codes of signalsIn(words, stems)) {
    const weight = Math.log(1 + dossiers.length / codes.length);
    for (const code of codes) {
      const at = code >> 1;
      weights[at] = (weights[at] ?? 0) + weight;
      named[at] = (named[at] ?? 0) | (code & 1 ? SUBJECT : SIDE);
    }
  }
  for (const [at, { from, to }] of dossiers.entries()) {
    const fits = published === null || (from <= published && published <= to);
    const factor = (fits ? 2 : 1) * (named[at] === (SIDE | SUBJECT) ? 2 : 1);
    weights[at] = (weights[at] ?? 0) * factor;
  }
  return best(weights, most).flatMap((at) => dossiers[at]?.id ?? []);
}

/** The positions of the highest weights, highest first; of equal ones the earlier first. */
function best(weights: Float64Array, most: number): number[] {
  const found: number[] = [];
  for (const [at, weight] of weights.entries()) {
    let place = found.length;
    while (place > 0 && (weights[found[place - 1] ?? 0] ?? 0) < weight) place--;
    if (place >= most) continue;
    found.splice(place, 0, at);
    found.length = Math.min(found.length, most);
  }
  return found;
}
