import { GAP, type Step, type Unit } from './compare-wording.ts';

/** What a word that only one text has takes away from a stretch of common ones. */
const NOISE = 0.4;

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
    if (part.every(({ form }, step) => known[at + step]?.form === form)) return at;
  }
  return -1;
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
