import { withoutConjunction } from '../../language/clitics.ts';
import type { Step } from './compare-wording.ts';
import { GAP, type Unit } from './wording-units.ts';

/** What a word that only one text has takes away from a stretch of common ones. */
const NOISE = 0.4;

/** A wording as printed, and its units. */
export type Wording = { text: string; units: Unit[] };

const SENTENCE_END = /[.!?;؟]\s/;
const SENTENCE = 5; // units that a sentence has before it can be nobody else's
const FOREIGN = 0.4; // of a sentence's units that the statement has too

/** Every stretch between the ellipses of one stands in the other, in that order. */
export function isPartOf(page: Unit[], known: Unit[]): boolean {
  let from = 0;
  let start = 0;
  for (let at = 0; at <= page.length; at++) {
    if (at < page.length && page[at]?.form !== GAP) continue;
    const found = at > start ? placeOf(page.slice(start, at), known, from) : from;
    if (found < 0) return false;
    from = found + at - start;
    start = at + 1;
  }
  return true;
}

function placeOf(part: Unit[], known: Unit[], from: number): number {
  for (let at = from; at + part.length <= known.length; at++) {
    if (part.every((unit, step) => isSameAt(unit, known[at + step], step))) return at;
  }
  return -1;
}

function isSameAt(unit: Unit, other: Unit | undefined, step: number): boolean {
  if (!other) return false;
  if (step > 0) return unit.form === other.form;
  return withoutConjunction(unit.form) === withoutConjunction(other.form);
}

/** Whether a part begins where a sentence of the wording does, and stands there word for word. */
function opensSentence(part: Unit[], known: Unit[], text: string): boolean {
  for (let at = placeOf(part, known, 0); at >= 0; at = placeOf(part, known, at + 1)) {
    const before = known[at - 1];
    if (!before || SENTENCE_END.test(text.slice(before.end, known[at]?.start))) return true;
  }
  return false;
}

/**
 * Sentences from several wordings of one statement, or with sentences of another: each begins as
 * one on record does, so that none has lost its «not», and no other is a changed one of these.
 */
export function joinsSentences(page: Wording, wordings: Wording[]): boolean {
  const sentences = sentencesOf(page);
  if (sentences.length < 2) return false;
  const known = new Set(
    sentences.filter((part) =>
      wordings.some(({ units, text }) => opensSentence(part, units, text)),
    ),
  );
  if (known.size === sentences.length) return true;
  const words = new Set(wordings.flatMap(({ units }) => units.map(({ form }) => form)));
  const isForeign = (part: Unit[]) =>
    part.filter(({ form }) => words.has(form)).length < part.length * FOREIGN;
  return (
    [...known].some(({ length }) => length >= SENTENCE) &&
    sentences.every((part) => known.has(part) || isForeign(part))
  );
}

function sentencesOf({ units, text }: Wording): Unit[][] {
  const sentences: Unit[][] = [[]];
  for (const [at, unit] of units.entries()) {
    const before = units[at - 1];
    if (before && SENTENCE_END.test(text.slice(before.end, unit.start))) sentences.push([]);
    sentences.at(-1)?.push(unit);
  }
  return sentences;
}

/**
 * Nothing but words that both have: a part of the other, or cut short where an ellipsis says so.
 * Words in square brackets on the page are the page's own.
 */
export function saysTheSame(steps: Step[], known: Unit[], page: Unit[]): boolean {
  const first = steps.findIndex(({ kind }) => kind === 'same');
  const last = steps.findLastIndex(({ kind }) => kind === 'same');
  if (first < 0) return false;
  return steps.every(({ kind, better, page: at }, step) => {
    if (kind === 'same') return true;
    if (kind === 'removed') {
      if (known[better]?.form === GAP || step < first || step > last) return true;
      return touchesGap(steps, step, page, 'page');
    }
    return page[at]?.form === GAP || touchesGap(steps, step, known, 'better');
  });
}

/** A run of one-sided steps that begins or ends beside a gap of the other text. */
function touchesGap(steps: Step[], at: number, units: Unit[], side: 'better' | 'page'): boolean {
  for (const way of [-1, 1]) {
    for (let step = at + way; steps[step] && steps[step]?.kind !== 'same'; step += way) {
      if (units[steps[step]?.[side] ?? -1]?.form === GAP) return true;
    }
  }
  return false;
}

/**
 * Words in common by length, over the shorter text: a part counts as much as the whole. Only the
 * stretch that is most alike counts, so a long text does not gather up a short one's small words.
 */
export function likenessOf(steps: Step[], known: Unit[], page: Unit[]): number {
  const size = (units: Unit[]) =>
    units.reduce((sum, { form }) => sum + (form === GAP ? 0 : form.length), 0);
  let best = { score: 0, common: 0 };
  let here = { score: 0, common: 0 };
  for (const { kind, better, page: at } of steps) {
    const form = (kind === 'removed' ? known[better] : page[at])?.form ?? GAP;
    const length = form === GAP ? 0 : form.length;
    if (kind === 'same') here = { score: here.score + length, common: here.common + length };
    else here = { ...here, score: here.score - length * NOISE };
    if (here.score <= 0) here = { score: 0, common: 0 };
    if (here.score > best.score) best = here;
  }
  const shorter = Math.min(size(known), size(page));
  return shorter === 0 ? 0 : best.common / shorter;
}

/** The share of the longer text whose words the other has too, in whatever order. */
export function sameWords(known: Unit[], page: Unit[]): number {
  const left = new Map<string, number>();
  for (const { form } of known) left.set(form, (left.get(form) ?? 0) + 1);
  let common = 0;
  for (const { form } of page) {
    const count = left.get(form) ?? 0;
    if (count > 0) common++;
    left.set(form, count - 1);
  }
  return common / Math.max(known.length, page.length, 1);
}

/** The share of the page's words that a wording has too, by length: which one is nearest. */
export function shareOf(steps: Step[], page: Unit[]): number {
  const size = (unit: Unit | undefined) => (unit && unit.form !== GAP ? unit.form.length : 0);
  const all = page.reduce((sum, unit) => sum + size(unit), 0);
  const kept = steps.filter(({ kind }) => kind === 'same');
  return all === 0 ? 0 : kept.reduce((sum, step) => sum + size(page[step.page]), 0) / all;
}
