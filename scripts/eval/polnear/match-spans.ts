import { letters, type Stretch, shared } from '../same-stretch.ts';

const OVERLAP = 0.8;

/**
 * Pairs one to one: for each labelled stretch the one found that shares most with it, where that is
 * four fifths of the letters that either covers.
 */
export function matchSpans<G extends Stretch, F extends Stretch>(
  text: string,
  gold: G[],
  found: F[],
): [G, F][] {
  const used = new Set<F>();
  const pairs: [G, F][] = [];
  for (const wanted of gold) {
    let best: { one: F; share: number } | null = null;
    for (const one of found) {
      if (used.has(one)) continue;
      const share = shareOf(text, wanted, one);
      if (share > (best?.share ?? 0)) best = { one, share };
    }
    if (!best || best.share < OVERLAP) continue;
    used.add(best.one);
    pairs.push([wanted, best.one]);
  }
  return pairs;
}

export function overlaps(a: Stretch, b: Stretch): boolean {
  const { start, end } = shared(a, b);
  return end > start;
}

function shareOf(text: string, a: Stretch, b: Stretch): number {
  if (!overlaps(a, b)) return 0;
  const both = { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
  return letters(text, shared(a, b)) / (letters(text, both) || 1);
}
