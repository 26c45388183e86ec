import { isSamePage } from '../same-page.ts';
import { areAlike } from './headline.ts';

/** What the page shows now, against which all is held that it says of itself. */
export type Shown = {
  address: string;
  /** The page's address where that is another article's, whose head the page then has as well. */
  others: string | null;
  headlines: string[];
  windowTitle: string | null;
};

/**
 * Whether what a page says of itself is about another article: a single-page site leaves the head of
 * its first page in place, an endless one that of its first article. Titles for search engines are
 * worded otherwise than headlines, so other words alone do not tell.
 */
export function isStale(
  { title, address }: { title: string | null; address: string | null },
  shown: Shown,
): boolean {
  if (isOfOthers(address, shown)) return true;
  if (address !== null && isSamePage(address, shown.address)) return false;
  const { others, headlines, windowTitle } = shown;
  if (others !== null) return !isHeadline(title, headlines);
  if (!title || headlines.length === 0) return false;
  if (isHeadline(title, headlines)) return false;
  // The window's title follows the headline, or it was left behind as well.
  const follows = headlines.some((headline) => windowTitle && areAlike(headline, windowTitle));
  return address !== null || follows;
}

/** Whether this is given as the address of another article on the same page. */
export function isOfOthers(address: string | null, { others }: Shown): boolean {
  return address !== null && others !== null && isSamePage(address, others);
}

function isHeadline(title: string | null, headlines: string[]): boolean {
  return title !== null && headlines.some((headline) => areAlike(headline, title));
}
