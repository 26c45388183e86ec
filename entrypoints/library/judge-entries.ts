import type { SavedArticle } from '../../core/comparison/saved-article.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import type { ArticleVerdict } from '../../core/library/library-entry.ts';
import { analysisKeeper } from '../../platform/analysis-keeper.ts';
import { ask } from '../../platform/ask.ts';
import { readingThreads } from '../../platform/reading-threads.ts';

/** Taking in twenty texts at once held Firefox's page up for 70 ms. */
export const ARTICLES_A_MESSAGE = 6;

/** `failed`: ids of those that could not be judged. */
export type JudgedEntries = { verdicts: ArticleVerdict[]; failed: string[] };

/**
 * Has articles judged in the light of a dossier, beside the page's own thread, and what was found
 * kept. One that fails costs itself alone, and so does a batch that is not handed out; what it
 * returns ends it.
 */
export function judgeEntries(
  ids: string[],
  dossier: Dossier,
  onJudged: (some: JudgedEntries) => void,
): () => void {
  const threads = readingThreads(dossier, ids.length);
  const keeper = analysisKeeper(dossier);
  let isWanted = true;

  const judge = async (saved: SavedArticle): Promise<JudgedEntries> => {
    const judged = await threads.judge(saved);
    if (!judged) return { verdicts: [], failed: [saved.id] };
    const { analysis, ...verdict } = keeper.keep(saved, judged.found);
    return { verdicts: [{ ...verdict, answer: analysis.verdict.answer }], failed: [] };
  };
  const judgeAll = async () => {
    let next = articlesFrom(ids, 0);
    for (let at = 0; at < ids.length; at += ARTICLES_A_MESSAGE) {
      const answer = await next;
      if (!isWanted) break;
      next = articlesFrom(ids, at + ARTICLES_A_MESSAGE); // while these are judged
      const articles = answer.ok ? answer.articles : [];
      const all = await Promise.all(articles.map(judge));
      if (!isWanted) break;
      const known = new Set(articles.map(({ id }) => id));
      onJudged({
        verdicts: all.flatMap(({ verdicts }) => verdicts),
        failed: [
          ...all.flatMap(({ failed }) => failed),
          ...ids.slice(at, at + ARTICLES_A_MESSAGE).filter((id) => !known.has(id)),
        ],
      });
    }
    threads.stop();
    await keeper.rest();
  };
  void judgeAll();
  return () => {
    isWanted = false;
    threads.stop();
    void keeper.rest();
  };
}

async function articlesFrom(ids: string[], at: number) {
  const some = ids.slice(at, at + ARTICLES_A_MESSAGE);
  if (some.length === 0) return { ok: true as const, articles: [] };
  return ask<{ articles: SavedArticle[] }>({ type: 'get-articles', ids: some });
}
