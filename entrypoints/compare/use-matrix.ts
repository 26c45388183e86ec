import { useMemo, useRef } from 'preact/hooks';
import { analyse, compileDossier } from '../../core/analyse.ts';
import type { Analysis } from '../../core/analysis.ts';
import { compareArticles } from '../../core/comparison/compare-articles.ts';
import type { Matrix } from '../../core/comparison/matrix.ts';
import type { SavedArticle } from '../../core/comparison/saved-article.ts';
import type { Dossier } from '../../core/dossier/schema.ts';

/** The matrix of these articles. An article is analysed once, until its text or the dossier changes. */
export function useMatrix(articles: SavedArticle[], dossier: Dossier): Matrix {
  const analyses = useRef(new Map<string, Analysis>());
  const compiled = useMemo(() => compileDossier(dossier), [dossier]);
  return useMemo(() => {
    const compared = articles.map(({ id, textHash, article }) => {
      const key = `${dossier.id} ${dossier.version} ${id} ${textHash}`;
      const analysis = analyses.current.get(key) ?? analyse(article, compiled);
      analyses.current.set(key, analysis);
      return { id, article, analysis };
    });
    return compareArticles(compared, dossier);
  }, [articles, dossier, compiled]);
}
