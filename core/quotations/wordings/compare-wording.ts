import type { Dossier } from '../../dossier/schema.ts';
import type { WordChange } from '../quotation.ts';
import { gathered } from './word-changes.ts';
import { joinedLike, type Unit, unitsOf } from './wording-units.ts';

/** One step from a better wording to another, over the units of both. */
export type Step = { kind: WordChange['kind']; better: number; page: number };

/** Two wordings as units, and the way from one to the other. */
export type Alignment = { better: Unit[]; page: Unit[]; steps: Step[] };

// Beyond this many words on each side a comparison says no more than «all of it differs».
const LONGEST = 600;

/**
 * Compares word by word, in any script. What a house style may choose – case, accents, spelling,
 * hyphens, numbers in words, contractions, how a name is spelled – does not count as a difference.
 */
export function compareWording(
  better: string,
  page: string,
  language: string | null = null,
  dossier: Dossier | null = null,
): WordChange[] {
  const { steps, ...units } = aligned(
    unitsOf(better, language, dossier),
    unitsOf(page, language, dossier),
  );
  if (steps.every(({ kind }) => kind === 'same')) return [];
  return gathered(steps, units, { better, page });
}

export function aligned(one: Unit[], other: Unit[]): Alignment {
  const better = joinedLike(one, other);
  const page = joinedLike(other, better);
  return { better, page, steps: alignUnits(better, page) };
}

/** The shortest way from one wording to the other: what both have, in order, is `same`. */
export function alignUnits(a: Unit[], b: Unit[]): Step[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head]?.form === b[head]?.form) head++;
  let tail = 0;
  const room = Math.min(a.length, b.length) - head;
  while (tail < room && a.at(-1 - tail)?.form === b.at(-1 - tail)?.form) tail++;
  const same = (from: number, to: number, shift: number): Step[] =>
    range(from, to).map((at) => ({ kind: 'same', better: at, page: at + shift }));
  return [
    ...same(0, head, 0),
    ...middle(a, b, head, a.length - tail, b.length - tail),
    ...same(a.length - tail, a.length, b.length - a.length),
  ];
}

function middle(a: Unit[], b: Unit[], from: number, toA: number, toB: number): Step[] {
  const rows = toA - from;
  const columns = toB - from;
  const removed = (at: number): Step => ({ kind: 'removed', better: at, page: -1 });
  const added = (at: number): Step => ({ kind: 'added', better: -1, page: at });
  if (rows > LONGEST || columns > LONGEST) {
    return [...range(from, toA).map(removed), ...range(from, toB).map(added)];
  }
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[from + i]?.form === b[from + j]?.form
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  while (i < rows || j < columns) {
    if (i < rows && j < columns && a[from + i]?.form === b[from + j]?.form) {
      steps.push({ kind: 'same', better: from + i++, page: from + j++ });
    } else if (
      i < rows &&
      (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? (j < columns ? 0 : -1))
    ) {
      steps.push(removed(from + i++));
    } else if (j < columns) {
      steps.push(added(from + j++));
    } else {
      steps.push(removed(from + i++));
    }
  }
  return steps;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
}
