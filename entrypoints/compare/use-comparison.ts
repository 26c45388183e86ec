import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { inOrder, matrixOf, type ReadColumn } from '../../core/comparison/read-columns.ts';
import type { SavedArticle } from '../../core/comparison/saved-article.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { type ArticleRead, readArticles } from './read-articles.ts';

const TOLD_EVERY_MS = 100;

export type Reading = { done: number; total: number };

/**
 * These articles as they stand to the dossier. Each is read once, until its text, what a person
 * put right in it or the dossier changes; while some are being read what was there before stays.
 */
export function useComparison(articles: SavedArticle[], dossier: Dossier) {
  const kept = useRef(new Map<string, ArticleRead>());
  const [complete, setComplete] = useState<Complete | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const keyOf = ({ id, textHash, corrections }: SavedArticle) =>
      [dossier.id, dossier.version, id, textHash, ...corrections.map((each) => each.id)].join(' ');
    const keys = new Map(articles.map((saved) => [saved.id, keyOf(saved)]));
    const missing = articles.filter((saved) => !kept.current.has(keyOf(saved)));
    const finish = () => {
      const reads = articles.flatMap((saved) => kept.current.get(keyOf(saved)) ?? []);
      setComplete({
        dossier,
        columns: inOrder(reads.map(({ read }) => read)),
        resting: new Set(reads.flatMap(({ resting }) => resting)),
      });
      setReading(null);
    };
    setFailed(false);
    if (missing.length === 0) return finish();
    let done = articles.length - missing.length;
    let told = 0;
    setReading({ done, total: articles.length });
    const stop = readArticles(
      missing,
      dossier,
      (read) => {
        kept.current.set(keys.get(read.id) ?? '', read);
        done++;
        if (done === articles.length) {
          stop();
          return finish();
        }
        if (performance.now() - told < TOLD_EVERY_MS) return;
        told = performance.now();
        setReading({ done, total: articles.length });
      },
      () => {
        stop();
        setFailed(true);
        setReading(null);
      },
    );
    return stop;
  }, [articles, dossier, attempt]);

  // What was read in the light of another dossier says nothing here.
  const columns = complete?.dossier === dossier ? complete.columns : null;
  const matrix = useMemo(() => matrixOf(columns ?? NONE, dossier), [columns, dossier]);
  return {
    columns: columns ?? NONE,
    matrix,
    resting: complete?.resting ?? NOTHING,
    reading,
    failed,
    again: () => setAttempt((before) => before + 1),
    isReady: columns !== null,
  };
}

type Complete = { dossier: Dossier; columns: ReadColumn[]; resting: ReadonlySet<string> };

const NONE: ReadColumn[] = [];
const NOTHING: ReadonlySet<string> = new Set();
