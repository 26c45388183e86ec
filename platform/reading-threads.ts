import type { Analysis } from '../core/analysis.ts';
import type { ReadColumn } from '../core/comparison/read-columns.ts';
import type { SavedArticle } from '../core/comparison/saved-article.ts';
import type { Dossier } from '../core/dossier/schema.ts';

type SavedText = Pick<SavedArticle, 'id' | 'article' | 'textHash' | 'corrections'>;

export type JudgeOrder = { judge: SavedText };
/** `known`: what the engine finds in it, where that is known. */
export type CompareOrder = { compare: SavedText; known: Analysis | null };
export type Order = { dossier: Dossier } | JudgeOrder | CompareOrder;

export type Judged = { found: Analysis };
/**
 * `found`: null where what was known served. `resting`: ids of what was put right and does not fit
 * the text any more.
 */
export type Compared = { found: Analysis | null; read: ReadColumn; resting: string[] };
export type Done = Judged | Compared | { failed: true };

export type ReadingThreads = {
  judge(saved: SavedText): Promise<Judged | null>;
  compare(saved: SavedText, known: Analysis | null): Promise<Compared | null>;
  /** What was not answered by then never is. */
  stop(): void;
};

const MOST_WORKERS = 4;
const WORTH_A_WORKER = 4; // articles: fewer are read sooner than another worker has started
const AHEAD = 2; // orders a worker has in hand, so that it never waits for the next

/** Reads about so many articles beside the page's own thread. Null is answered for one that cannot be read. */
export function readingThreads(dossier: Dossier, articles: number): ReadingThreads {
  const waiting: Task[] = [];
  const threads = new Set<Thread>();
  const start = () => {
    const thread = startThread(dossier, waiting, () => {
      threads.delete(thread);
      // One that worked until now fell over an article; one that never did will not the next time.
      if (thread.hasAnswered()) start();
      for (const each of threads) each.fill();
      if (threads.size === 0) for (const task of waiting.splice(0)) task.answer({ failed: true });
    });
    threads.add(thread);
  };
  for (let n = workersFor(articles); n > 0; n--) start();

  const asked = (order: JudgeOrder | CompareOrder) =>
    new Promise<Done>((answer) => {
      if (threads.size === 0) return answer({ failed: true });
      waiting.push({ order, answer });
      for (const thread of threads) thread.fill();
    });
  return {
    async judge(judge) {
      const done = await asked({ judge });
      return 'found' in done && done.found ? { found: done.found } : null;
    },
    async compare(compare, known) {
      const done = await asked({ compare, known });
      return 'read' in done ? done : null;
    },
    stop() {
      for (const thread of threads) thread.end();
    },
  };
}

type Task = { order: JudgeOrder | CompareOrder; answer: (done: Done) => void };
type Thread = { fill(): void; hasAnswered(): boolean; end(): void };

function startThread(dossier: Dossier, waiting: Task[], onFallen: () => void): Thread {
  const worker = new Worker('/reading-thread.js', { type: 'module' });
  const inHand: Task[] = [];
  let answered = false;
  const fill = () => {
    while (inHand.length < AHEAD) {
      const task = waiting.shift();
      if (!task) return;
      inHand.push(task);
      worker.postMessage(task.order satisfies Order);
    }
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Done>) => {
    answered = true;
    inHand.shift()?.answer(data);
    fill();
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    // Only the first of them was being read.
    const [fallen, ...others] = inHand.splice(0);
    fallen?.answer({ failed: true });
    waiting.unshift(...others);
    onFallen();
  });
  worker.postMessage({ dossier } satisfies Order);
  return { fill, hasAnswered: () => answered, end: () => worker.terminate() };
}

function workersFor(articles: number): number {
  const cores = navigator.hardwareConcurrency; // the page itself waits meanwhile
  return Math.max(1, Math.min(MOST_WORKERS, cores, Math.ceil(articles / WORTH_A_WORKER)));
}
