import { useEffect, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../core/analysis.ts';
import { inOrder, type ReadColumn } from '../../core/comparison/read-columns.ts';
import type { SavedArticle } from '../../core/comparison/saved-article.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { type ArticleRead, readArticles } from './read-articles.ts';

const TOLD_EVERY_MS = 100;

export type Reading = { done: number; total: number };

/**
 * These articles as they stand to the dossier. Each is read once, until its text, what a person
 * put right in it or the dossier changes; while some are being read what was there before stays.
 * One that cannot be read is left out, and named.
 */
export function useComparison(articles: SavedArticle[], dossier: Dossier) {
  const kept = useRef(new Map<string, ArticleRead | null>());
  const [complete, setComplete] = useState<Complete | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const keyOf = ({ id, textHash, savedAt, corrections }: SavedArticle) =>
      [
        dossier.id,
        dossier.version,
        id,
        textHash,
        savedAt,
        ...corrections.map((each) => each.id),
      ].join(' ');
    const keys = new Map(articles.map((saved) => [saved.id, keyOf(saved)]));
    const missing = articles.filter((saved) => !kept.current.has(keyOf(saved)));
    const finish = () => {
      setComplete(completed(articles, dossier, (saved) => kept.current.get(keyOf(saved)) ?? null));
      setReading(null);
    };
    if (missing.length === 0) return finish();
    let done = articles.length - missing.length;
    let told = 0;
    setReading({ done, total: articles.length });
    const stop = readArticles(missing, dossier, (id, read) => {
      kept.current.set(keys.get(id) ?? '', read);
      done++;
      if (done === articles.length) {
        stop();
        return finish();
      }
      if (performance.now() - told < TOLD_EVERY_MS) return;
      told = performance.now();
      setReading({ done, total: articles.length });
    });
    return stop;
  }, [articles, dossier, attempt]);

  // What was read in the light of another dossier says nothing here.
  const now = complete?.dossier === dossier ? complete : null;
  const again = () => {
    for (const [key, read] of kept.current) if (read === null) kept.current.delete(key);
    setComplete(null);
    setAttempt((before) => before + 1);
  };
  return {
    columns: now?.columns ?? NONE,
    compared: now?.compared ?? NO_ARTICLES,
    unread: now?.unread ?? NO_ARTICLES,
    found: now?.found ?? NOTHING_FOUND,
    resting: now?.resting ?? NOTHING,
    reading,
    again,
    isReady: now !== null,
  };
}

type Complete = {
  dossier: Dossier;
  columns: ReadColumn[];
  /** The articles that stand in the columns, what the engine found in each, and those that do not. */
  compared: SavedArticle[];
  found: ReadonlyMap<string, Analysis>;
  unread: SavedArticle[];
  resting: ReadonlySet<string>;
};

function completed(
  articles: SavedArticle[],
  dossier: Dossier,
  readOf: (saved: SavedArticle) => ArticleRead | null,
): Complete {
  const reads = articles.flatMap((saved) => readOf(saved) ?? []);
  return {
    dossier,
    columns: inOrder(reads.map(({ read }) => read)),
    compared: articles.filter((saved) => readOf(saved) !== null),
    found: new Map(reads.map(({ read, found }) => [read.column.id, found])),
    unread: articles.filter((saved) => readOf(saved) === null),
    resting: new Set(reads.flatMap(({ resting }) => resting)),
  };
}

const NONE: ReadColumn[] = [];
const NO_ARTICLES: SavedArticle[] = [];
const NOTHING: ReadonlySet<string> = new Set();
const NOTHING_FOUND: ReadonlyMap<string, Analysis> = new Map();
