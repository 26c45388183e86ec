import type * as z from 'zod/mini';
import type { articleSchema, provenances } from './article-schema.ts';

// Types and no schema: what only looks at articles loads no checking of them.

export type Article = z.infer<typeof articleSchema>;
export type Block = Article['blocks'][number];
export type Provenance = (typeof provenances)[number];
export type Sourced = NonNullable<Article['title']>;

/** A stretch of one block, in UTF-16 units. Block `-1` is the title. */
export type Passage = { block: number; start: number; end: number };

export const TITLE_BLOCK = -1;

/** The words of a passage; empty where the article has no such block. */
export function passageText(article: Article, { block, start, end }: Passage): string {
  return blockText(article, block).slice(start, end);
}

export function blockText(article: Article, block: number): string {
  if (block === TITLE_BLOCK) return article.title?.value ?? '';
  return article.blocks[block]?.text ?? '';
}
