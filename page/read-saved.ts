import type { Article } from '../core/article.ts';
import type { ImportProblem } from '../core/imports/import-item.ts';
import { isWebAddress } from '../core/imports/saved-from.ts';
import { attributeOf, select } from './native.ts';
import { readPage } from './read-page.ts';

/**
 * Reads a saved page as the reader reads one in a tab, but for what only a tab lays out. `address`:
 * where the file says that it was saved from.
 */
export function readSaved(
  document: Document,
  address: string | null,
): { article: Article } | { problem: ImportProblem } {
  const read = readPage(document, address ?? ownAddress(document) ?? '');
  if ('notArticle' in read) return { problem: 'list-of-articles' };
  return read.blocks.length === 0 ? { problem: 'no-article' } : { article: read };
}

/** What a page gives as its address, where the file does not say where it was saved from. */
function ownAddress(document: Document): string | null {
  const [link] = select(document, 'link[rel="canonical"]', 1);
  const [meta] = select(document, 'meta[property="og:url"]', 1);
  const named = [link && attributeOf(link, 'href'), meta && attributeOf(meta, 'content')];
  return named.find((each) => each && isWebAddress(each)) ?? null;
}
