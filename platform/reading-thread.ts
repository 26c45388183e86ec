import { type CompiledDossier, compileDossier } from '../core/analyse.ts';
import type { Analysis } from '../core/analysis.ts';
import { readColumn } from '../core/comparison/compare-articles.ts';
import { findIn, readCorrected } from '../core/comparison/read-corrected.ts';
import type { CompareOrder, Done, JudgeOrder, Order } from './reading-threads.ts';

// Judging saved articles is the heavy part of library and comparison. In a worker it blocks nobody,
// however long an article is, and an article that it fails on costs that article alone.

let dossier: CompiledDossier | null = null;

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if ('dossier' in data) dossier = compileDossier(data.dossier);
  else if (dossier) self.postMessage(answerTo(data, dossier));
});

function answerTo(order: JudgeOrder | CompareOrder, compiled: CompiledDossier): Done {
  try {
    return 'judge' in order ? { found: findIn(order.judge, compiled) } : compared(order, compiled);
  } catch {
    return { failed: true };
  }
}

function compared({ compare, known }: CompareOrder, compiled: CompiledDossier): Done {
  if (known) {
    try {
      return { found: null, ...columnOf(compare, compiled, known) };
    } catch {
      // What was kept is not what it should be: the article itself is still there.
    }
  }
  const found = findIn(compare, compiled);
  return { found, ...columnOf(compare, compiled, found) };
}

function columnOf(saved: CompareOrder['compare'], compiled: CompiledDossier, found: Analysis) {
  const { article, analysis, corrections, applied } = readCorrected(saved, compiled, found);
  const read = readColumn({ id: saved.id, article, analysis }, compiled.dossier);
  const resting = corrections.filter((each) => !applied.includes(each)).map((each) => each.id);
  return { read, resting };
}
