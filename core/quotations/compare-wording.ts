import { type Word, wordsOf } from '../language/words.ts';
import type { WordChange } from './quotation.ts';

/** A word, or several joined by hyphens, so that `cease-fire` and `ceasefire` are one thing. */
export type Unit = { form: string; start: number; end: number };

/** One step from a better wording to another, over the units of both. */
export type Step = { kind: WordChange['kind']; better: number; page: number };

/** An ellipsis, or a gap in brackets, that stands for words left out. */
export const GAP = '…';

// Beyond this many words on each side a comparison says no more than «all of it differs».
const LONGEST = 600;
const GAPS = /…|\.\s?\.\s?\.|\[[.…\s]*\]|\([.…\s]+\)/g;

/** Compares word by word, in any script; case, accents, punctuation and hyphens do not count. */
export function compareWording(better: string, page: string): WordChange[] {
  const a = unitsOf(better);
  const b = unitsOf(page);
  const steps = alignUnits(a, b);
  if (steps.every(({ kind }) => kind === 'same')) return [];
  return gathered(steps, a, b, better, page);
}

/** The words of a wording, with a gap wherever it says that something was left out. */
export function unitsOf(text: string): Unit[] {
  const gaps = [...text.matchAll(GAPS)].map(({ index, 0: { length } }) => ({
    form: GAP,
    start: index,
    end: index + length,
  }));
  const units: Unit[] = [];
  let next = 0;
  for (const word of wordsOf(text)) {
    for (; next < gaps.length && (gaps[next]?.start ?? 0) < word.start; next++) {
      units.push(gaps[next] as Unit);
    }
    addWord(units, word, text);
  }
  return [...units, ...gaps.slice(next)];
}

function addWord(units: Unit[], { form, start, end }: Word, text: string): void {
  const last = units.at(-1);
  if (last && last.form !== GAP && /^[-‐‑־]$/.test(text.slice(last.end, start))) {
    last.form += form;
    last.end = end;
  } else {
    units.push({ form, start, end });
  }
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

/** Neighbouring steps of one kind as one change, printed as their text prints them. */
function gathered(steps: Step[], a: Unit[], b: Unit[], better: string, page: string): WordChange[] {
  const changes: WordChange[] = [];
  for (let from = 0, to = 0; from < steps.length; from = to) {
    const kind = steps[from]?.kind ?? 'same';
    while (to < steps.length && steps[to]?.kind === kind) to++;
    const old = kind === 'removed';
    const [text, units] = old ? [better, a] : [page, b];
    const side = old ? 'better' : 'page';
    const first = steps[from]?.[side] ?? 0;
    const last = steps[to - 1]?.[side] ?? first;
    changes.push({ kind, words: printed(text, units, first, last) });
  }
  return changes;
}

/** With the punctuation up to the next word, and what opens the text before its first. */
function printed(text: string, units: Unit[], first: number, last: number): string {
  const start = first === 0 ? 0 : (units[first]?.start ?? 0);
  return text.slice(start, units[last + 1]?.start ?? text.length).trim();
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
}
