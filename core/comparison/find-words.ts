import { type Article, blockText, type Passage, TITLE_BLOCK } from '../article.ts';

/** The first place of an article that has exactly these words, its title before its blocks. */
export function findWords(article: Article, words: string): Passage | null {
  if (!words) return null;
  for (let block = TITLE_BLOCK; block < article.blocks.length; block++) {
    const start = blockText(article, block).indexOf(words);
    if (start >= 0) return { block, start, end: start + words.length };
  }
  return null;
}
