import { useEffect, useState } from 'preact/hooks';
import { type Copies, copyTraits, findCopies } from '../../core/comparison/copies.ts';
import type { SavedArticle } from '../../core/comparison/saved-article.ts';

const SLICE_MS = 12;

/** Which of these articles print one text; null until it is known for the first time. */
export function useCopies(articles: SavedArticle[]): Copies | null {
  const [copies, setCopies] = useState<Copies | null>(null);
  useEffect(() => {
    const steps = findCopies(articles.map(copyTraits));
    let timer: ReturnType<typeof setTimeout>;
    const go = () => {
      const since = performance.now();
      while (performance.now() - since < SLICE_MS) {
        const step = steps.next();
        if (step.done) return setCopies(step.value);
      }
      timer = setTimeout(go);
    };
    go();
    return () => clearTimeout(timer);
  }, [articles]);
  return copies;
}
