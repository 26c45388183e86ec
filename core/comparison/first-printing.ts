import type { CellState } from './matrix.ts';

type Told = { cells: readonly { state: CellState; found: readonly unknown[] }[] };

/**
 * A text goes by the day it was first printed: what came after that, or may have, no later printing
 * of it can miss. `originalOf` gives the article whose text an article prints, where it prints one.
 */
export function asFirstPrinted<Article extends Told>(
  articles: Article[],
  originalOf: (article: Article) => Told | undefined,
): Article[] {
  return articles.map((article) => {
    const original = originalOf(article);
    if (!original) return article;
    const cells = article.cells.map((cell, at) => {
      const state = original.cells[at]?.state;
      const isTooEarly = state === 'later' || state === 'undated';
      return isTooEarly && cell.found.length === 0 ? { ...cell, state } : cell;
    });
    return { ...article, cells };
  });
}
