import { analyse, type CompiledDossier } from '../analyse.ts';
import type { SavedArticle } from '../comparison/saved-article.ts';
import type { ExportedArticle } from './write-record.ts';

/** A saved article read in the light of a dossier, for a comparison that leaves Sidelight. */
export function exportedArticle(saved: SavedArticle, compiled: CompiledDossier): ExportedArticle {
  const { article } = saved;
  const analysis = analyse(article, compiled);
  return { saved, article, analysis, uncorrected: analysis, corrections: [], tags: [] };
}
