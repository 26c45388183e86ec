import { analyse, type CompiledDossier } from './analyse.ts';
import type { Analysis } from './analysis.ts';
import type { Article } from './article.ts';
import type { Answer } from './coverage/verdict.ts';
import type { Dossier } from './dossier/schema.ts';

const NEARNESS: Answer[] = ['nothing', 'neighbour', 'mentions', 'covers'];

export type Nearest = { dossier: Dossier; analysis: Analysis };

/**
 * Of the dossiers, likeliest first, the one that an article is nearest to: the first whose story it
 * covers, after which none is looked at. Null where there are no dossiers.
 */
export function nearestDossier(
  article: Article,
  dossiers: Iterable<CompiledDossier>,
): Nearest | null {
  let nearest: Nearest | null = null;
  for (const compiled of dossiers) {
    const analysis = analyse(article, compiled);
    if (!nearest || nearness(analysis) > nearness(nearest.analysis)) {
      nearest = { dossier: compiled.dossier, analysis };
    }
    if (analysis.verdict.answer === 'covers') break;
  }
  return nearest;
}

function nearness({ verdict }: Analysis): number {
  return NEARNESS.indexOf(verdict.answer);
}
