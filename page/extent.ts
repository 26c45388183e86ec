import type { Article, Block } from '../core/article.ts';
import type { Draft } from './blocks.ts';
import { hasPaywall } from './cut-off.ts';
import type { Thing } from './metadata/json-ld.ts';
import { isOffer } from './paywall-words.ts';

// A subscriber's page says "not free" as well, but it is long.
const LONGEST_STUB = 2_500;

/** How much of the article the reader could see. `shown`: all text of the page. */
export function extentOf(
  document: Document,
  article: Thing | null,
  blocks: Block[],
  shown: Draft[],
  complete: boolean,
): Article['extent'] {
  if (!complete) return 'cut';
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length > LONGEST_STUB) return 'whole';
  const isStub = isSold(article) || hasPaywall(document) || endsInOffer(blocks, shown);
  return isStub ? 'stub' : 'whole';
}

function isSold(article: Thing | null): boolean {
  const parts = [article, ...[article?.hasPart].flat()] as (Thing | null | undefined)[];
  return parts.some((part) => /^(?:false|no)$/i.test(String(part?.isAccessibleForFree)));
}

// Above the article the same words are a site's menu.
function endsInOffer(blocks: Block[], shown: Draft[]): boolean {
  const first = shown.findIndex(({ text }) => text === blocks[0]?.text);
  return first >= 0 && shown.slice(first).some(({ text }) => isOffer(text));
}
