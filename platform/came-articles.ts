import type { Change } from './library-database.ts';

/**
 * So many articles came in this change, or went. Told by what puts and deletes them, because counting
 * all of them makes Chromium read all of their texts.
 */
export function articlesCame(change: Change, many: number): void {
  came.set(change, cameIn(change) + many);
}

export function cameIn(change: Change): number {
  return came.get(change) ?? 0;
}

const came = new WeakMap<Change, number>();
