import type { Article, Block } from '../core/article.ts';
import type { Thing } from './metadata/json-ld.ts';
import { select, textOf } from './native.ts';
import { isShown } from './visible.ts';

const PAYWALL =
  '[class*="paywall" i], [id*="paywall" i], [class*="subscriber-only" i], [class*="subscribe-wall" i], [class*="regwall" i], [class*="piano-offer" i], [data-paywall], [class*="premium-teaser" i]';
// A subscriber's page says "not free" as well, but it is long.
const LONGEST_STUB = 2_500;

/** How much of the article the reader could see. */
export function extentOf(
  document: Document,
  article: Thing | null,
  blocks: Block[],
  complete: boolean,
): Article['extent'] {
  if (!complete) return 'cut';
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length > LONGEST_STUB) return 'whole';
  return isSold(article) || hasPaywall(document) ? 'stub' : 'whole';
}

function isSold(article: Thing | null): boolean {
  const parts = [article, ...[article?.hasPart].flat()] as (Thing | null | undefined)[];
  return parts.some((part) => /^(?:false|no)$/i.test(String(part?.isAccessibleForFree)));
}

function hasPaywall(document: Document): boolean {
  return select(document, PAYWALL, 20).some(
    (element) => textOf(element).trim() !== '' && isShown(element),
  );
}
