import type { Selector } from '../core/selector.ts';
import { findPassage } from './find-passage.ts';
import { pageText } from './page-text.ts';

export type PassageToMark = { id: string; selector: Selector };

/** Passages and where they are in a page now. */
export type FoundPassages = {
  wanted: PassageToMark[];
  ranges: ReadonlyMap<string, Range>;
  /** How many are still where they were found, with the same words. */
  intact: () => number;
};

export function findAll(document: Document, wanted: PassageToMark[]): FoundPassages {
  const page = pageText(document);
  const ranges = new Map<string, Range>();
  const words = new Map<Range, string>();
  for (const { id, selector } of wanted) {
    const range = findPassage(page, selector);
    if (!range) continue;
    ranges.set(id, range);
    words.set(range, range.toString());
  }
  return {
    wanted,
    ranges,
    // What a page takes out of its tree leaves an empty range behind.
    intact: () => [...words].filter(([range, then]) => range.toString() === then).length,
  };
}

export function isLaidOut(range: Range | undefined): range is Range {
  return range !== undefined && range.getClientRects().length > 0;
}
