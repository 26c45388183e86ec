import type { Analysis } from '../../core/analysis.ts';
import type { SavedArticle } from '../../core/comparison/saved-article.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { analysisKeeper } from '../../platform/analysis-keeper.ts';
import { type Compared, readingThreads } from '../../platform/reading-threads.ts';

export type ArticleRead = Compared & { found: Analysis };

const AT_ONCE = 50; // kept analyses a message

/** Reads articles beside the page's own thread, null where one cannot be; what it returns ends it. */
export function readArticles(
  articles: SavedArticle[],
  dossier: Dossier,
  onRead: (id: string, read: ArticleRead | null) => void,
): () => void {
  const threads = readingThreads(dossier, articles.length);
  const keeper = analysisKeeper(dossier);
  let isWanted = true;

  const read = async (saved: SavedArticle, known: Analysis | null) => {
    const done = await threads.compare(saved, known);
    if (!isWanted) return;
    const found = done?.found ?? known;
    if (done?.found) keeper.keep(saved, done.found);
    onRead(saved.id, done && found && { ...done, found });
  };
  const readAll = async () => {
    for (let at = 0; at < articles.length && isWanted; at += AT_ONCE) {
      const some = articles.slice(at, at + AT_ONCE);
      const known = await keeper.known(some);
      for (const saved of some) void read(saved, known.get(saved.id) ?? null);
    }
  };
  void readAll();
  return () => {
    isWanted = false;
    threads.stop();
    void keeper.rest();
  };
}
