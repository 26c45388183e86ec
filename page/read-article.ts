import type { Article, Block } from '../core/article.ts';
import { findArticleRoot } from './article-root.ts';
import { blocksOf } from './blocks.ts';
import { extentOf } from './extent.ts';
import { pageSources, readMetadata } from './metadata/read-metadata.ts';
import { findTitle } from './metadata/title.ts';
import { copyVisible } from './visible-copy.ts';

const LONGEST_ADDRESS = 8_000;

/** What a reader can read of a page. The document is left exactly as it was. */
export function readArticle(document: Document, address: string): Article {
  const { copy, complete } = copyVisible(document);
  const sources = pageSources(document, address);
  const title = findTitle(sources);
  const blocks = blocksOf(findArticleRoot(copy, title?.value ?? null), title?.value ?? null);
  const metadata = readMetadata(sources, textOf(blocks));
  return {
    address: address.slice(0, LONGEST_ADDRESS),
    title,
    ...metadata,
    blocks,
    extent: extentOf(document, sources.structured.article, blocks, complete),
  };
}

function textOf(blocks: Block[]): string {
  return blocks.map(({ text }) => text).join('\n');
}
