import { type CompiledDossier, compileDossier } from '../../core/analyse.ts';
import { readColumn } from '../../core/comparison/compare-articles.ts';
import { readCorrected } from '../../core/comparison/read-corrected.ts';
import type { ArticleRead, Order } from './read-articles.ts';

// Reading is the comparison's heavy part. In a worker it blocks nobody, however long an article is.

let dossier: CompiledDossier | null = null;

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if ('dossier' in data) {
    dossier = compileDossier(data.dossier);
    return;
  }
  if (!dossier) return;
  const { id } = data.saved;
  const { article, analysis, corrections, applied } = readCorrected(data.saved, dossier);
  const read = readColumn({ id, article, analysis }, dossier.dossier);
  const resting = corrections.filter((each) => !applied.includes(each)).map((each) => each.id);
  self.postMessage({ id, read, resting } satisfies ArticleRead);
});
