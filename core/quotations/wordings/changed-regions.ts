import type { Alignment } from './compare-wording.ts';
import { GAP, type Unit } from './wording-units.ts';

/** A stretch where two wordings differ: what went, what came, and where it stands. */
export type Region = {
  removed: Unit[];
  added: Unit[];
  /** What both have right before and right after it, each up to the next region. */
  before: Unit[];
  after: Unit[];
};

const LONGEST_EDGE = 8; // units

/** Every stretch in which a page's words differ from a better wording, in order. */
export function changedRegions({ better, page, steps }: Alignment): Region[] {
  const regions: Region[] = [];
  let same: Unit[] = [];
  let open: Region | null = null;
  for (const { kind, better: old, page: now } of steps) {
    if (kind === 'same') {
      if (open) same = open.after;
      open = null;
      same.push(page[now] as Unit);
      continue;
    }
    if (!open) {
      open = { removed: [], added: [], before: same, after: [] };
      regions.push(open);
    }
    if (kind === 'removed') open.removed.push(better[old] as Unit);
    else open.added.push(page[now] as Unit);
  }
  return regions;
}

/** Those of the regions that say something: a page quotes a part, and an ellipsis stands for more. */
export function tellingRegions(regions: Region[]): Region[] {
  return regions.filter(isReplacement).map(withoutGaps).filter(isNotEmpty);
}

/** At an end of what both have, only a replacement of a few words says anything. */
function isReplacement({ removed, added, before, after }: Region): boolean {
  if (before.length > 0 && after.length > 0) return true;
  if (before.length === 0 && after.length === 0) return true;
  return [removed, added].every(({ length }) => length > 0 && length <= LONGEST_EDGE);
}

function withoutGaps(region: Region): Region {
  const hasGap = (units: Unit[]) => units.some(({ form }) => form === GAP);
  const others = (units: Unit[]) => units.filter(({ form }) => form !== GAP);
  return {
    ...region,
    removed: hasGap(region.added) ? [] : others(region.removed),
    added: hasGap(region.removed) ? [] : others(region.added),
  };
}

function isNotEmpty({ removed, added }: Region): boolean {
  return removed.length + added.length > 0;
}
