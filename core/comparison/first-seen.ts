import type { PrintedIn, Variant } from './statements.ts';

/** The first day on which a statement was printed, and by whom, as far as the day tells it. */
export type FirstSeen = {
  day: string;
  /** In how many articles: of several on one day nothing tells which was first. */
  articles: number;
  /** The one printing of that day; null where there are several. */
  printed: PrintedIn | null;
  /** The outlet that all of them are of. */
  outlet: string | null;
};

/** Copies count, too: a paper that prints a text again the same day may have been first. */
export function firstSeen(variants: Variant[]): FirstSeen | null {
  const dated = variants
    .flatMap(({ printings }) => printings.flatMap((printed) => [printed, ...printed.copies]))
    .filter(({ column }) => column.published !== null);
  const day = dated.map(({ column }) => column.published ?? '').sort()[0];
  const those = dated.filter(({ column }) => column.published === day);
  const [printed] = those;
  if (!day || !printed) return null;
  const articles = new Set(those.map(({ column }) => column.id)).size;
  const [outlet = null, ...others] = new Set(those.map(({ column }) => column.outlet));
  return {
    day,
    articles,
    printed: articles === 1 ? printed : null,
    outlet: others.length === 0 ? outlet : null,
  };
}
