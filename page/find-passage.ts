import type { Selector } from '../core/selector.ts';
import { type PageText, rangeAt } from './page-text.ts';
import { squeeze } from './squeeze.ts';

const MOST_PLACES = 200;
/** Shorter words are not looked for by their two ends: too many places would do. */
const SHORTEST_FOR_ENDS = 40;
const END = 16;
/** How much longer or shorter a passage may have become between its two ends. */
const SLACK = 0.15;

/**
 * Where a passage stands in the page as it is now. As it was read first, among several places the
 * one whose surroundings fit best; then by its two ends, where a few words between them have
 * changed; else null, since a wrong sentence is worse than none.
 */
export function findPassage(page: PageText, selector: Selector): Range | null {
  const exact = squeeze(selector.exact);
  if (!exact) return null;
  const found = placesOf(page.squeezed, exact).map((start) => ({
    start,
    end: start + exact.length,
  }));
  const places = found.length ? found : placesByEnds(page.squeezed, exact);
  const best = bestPlace(page.squeezed, places, selector);
  return best && rangeAt(page, best.start, best.end);
}

type Place = { start: number; end: number };

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  let at = text.indexOf(words);
  while (at >= 0 && places.length < MOST_PLACES) {
    places.push(at);
    at = text.indexOf(words, at + 1);
  }
  return places;
}

function placesByEnds(text: string, exact: string): Place[] {
  if (exact.length < SHORTEST_FOR_ENDS) return [];
  const last = exact.slice(-END);
  const slack = Math.round(exact.length * SLACK);
  return placesOf(text, exact.slice(0, END)).flatMap((start) => {
    const from = start + exact.length - slack - END;
    const at = text.slice(from, start + exact.length + slack).indexOf(last);
    return at < 0 ? [] : [{ start, end: from + at + END }];
  });
}

function bestPlace(text: string, places: Place[], { prefix, suffix }: Selector): Place | null {
  const before = squeeze(prefix);
  const after = squeeze(suffix);
  let best: Place | null = null;
  let mostShared = -1;
  for (const place of places) {
    const ahead = text.slice(Math.max(0, place.start - before.length), place.start);
    const behind = text.slice(place.end, place.end + after.length);
    const shared = sharedEnd(ahead, before) + sharedStart(behind, after);
    if (shared > mostShared) {
      best = place;
      mostShared = shared;
    }
  }
  return best;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length))
    length++;
  return length;
}
