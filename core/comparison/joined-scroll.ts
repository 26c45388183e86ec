/** Where the same thing stands in two texts, from the top of each. */
export type Anchor = { from: number; to: number };

/**
 * The place in one text that stands beside a place in another: what both carry is level, and between
 * two such places, and to either end, both move in proportion. Anchors that the second text has in
 * another order cannot all be level; those that come too early there are left out.
 */
export function placeBeside(at: number, anchors: Anchor[], ends: Anchor): number {
  const known = [{ from: 0, to: 0 }, ...rising(anchors, ends), ends];
  const next = known.findIndex(({ from }) => from >= at);
  if (next < 0) return ends.to;
  const [before, after] = [known[Math.max(0, next - 1)], known[next]];
  if (!before || !after) return ends.to;
  const reach = after.from - before.from;
  const share = reach === 0 ? 1 : (at - before.from) / reach;
  return before.to + share * (after.to - before.to);
}

function rising(anchors: Anchor[], ends: Anchor): Anchor[] {
  const kept: Anchor[] = [];
  for (const anchor of anchors.toSorted((a, b) => a.from - b.from)) {
    const last = kept.at(-1);
    const isLater = !last || (anchor.from > last.from && anchor.to >= last.to);
    if (isLater && anchor.from <= ends.from && anchor.to <= ends.to) kept.push(anchor);
  }
  return kept;
}
