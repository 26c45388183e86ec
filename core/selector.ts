import { type Article, blockText, type Passage } from './article.ts';

/** A page's words to find again: the W3C TextQuoteSelector, with the block they were read in. */
export type Selector = { exact: string; prefix: string; suffix: string; passage: Passage };

const CONTEXT = 32;

/** Null for a passage that holds no words. */
export function selectorFor(article: Article, passage: Passage): Selector | null {
  const text = blockText(article, passage.block);
  const exact = text.slice(passage.start, passage.end);
  if (!exact.trim()) return null;
  const before = blockText(article, passage.block - 1);
  const after = blockText(article, passage.block + 1);
  const ahead = text.slice(0, passage.start);
  const behind = text.slice(passage.end);
  return {
    exact,
    prefix: (ahead.length < CONTEXT && passage.block > 0 ? `${before} ${ahead}` : ahead).slice(
      -CONTEXT,
    ),
    suffix: (behind.length < CONTEXT && passage.block >= 0 ? `${behind} ${after}` : behind).slice(
      0,
      CONTEXT,
    ),
    passage,
  };
}
