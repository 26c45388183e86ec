import type { ReadColumn } from '../../core/comparison/read-columns.ts';
import type { SavedArticle } from '../../core/comparison/saved-article.ts';
import type { Dossier } from '../../core/dossier/schema.ts';

export type Order = { dossier: Dossier } | { saved: ReadSaved };
/** `resting`: ids of what was put right and does not fit the text any more. */
export type ArticleRead = { id: string; read: ReadColumn; resting: string[] };

type ReadSaved = Pick<SavedArticle, 'id' | 'article' | 'textHash' | 'corrections'>;

const MOST_WORKERS = 4;
const WORTH_A_WORKER = 4; // articles: fewer are read sooner than another worker has started
const AHEAD = 2; // orders a worker has in hand, so that it never waits for the next

/** Reads articles beside the page's own thread; what it returns ends it. */
export function readArticles(
  articles: SavedArticle[],
  dossier: Dossier,
  onRead: (read: ArticleRead) => void,
  onFailure: () => void,
): () => void {
  const waiting = articles.slice();
  const workers = Array.from({ length: workersFor(articles.length) }, () => {
    const worker = new Worker('/reading-thread.js', { type: 'module' });
    const order = (value: Order) => worker.postMessage(value);
    const next = () => {
      const saved = waiting.shift();
      if (saved) order({ saved });
    };
    worker.addEventListener('message', ({ data }: MessageEvent<ArticleRead>) => {
      next();
      onRead(data);
    });
    worker.addEventListener('error', onFailure);
    order({ dossier });
    for (let at = 0; at < AHEAD; at++) next();
    return worker;
  });
  return () => {
    for (const worker of workers) worker.terminate();
  };
}

function workersFor(articles: number): number {
  const cores = navigator.hardwareConcurrency; // the page itself waits meanwhile
  return Math.min(MOST_WORKERS, cores, Math.ceil(articles / WORTH_A_WORKER));
}
