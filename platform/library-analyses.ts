import {
  isSameState,
  type KeptAnalysis,
  keptAnalysisSchema,
} from '../core/comparison/kept-analysis.ts';
import type { Answer } from './ask.ts';
import { type Change, changeBeside, withLibrary } from './library-database.ts';

// What the engine found in saved articles: beside them, never in them, and gone without loss.

/** Those that are kept of these articles in the light of a dossier, whatever they rest on. */
export function keptAnalyses(
  ids: string[],
  dossier: string,
): Promise<Answer<{ analyses: KeptAnalysis[] }>> {
  return withLibrary(async (library) => {
    const store = library.transaction('analyses').store;
    const values = await Promise.all(
      ids.map(async (id) => keptAnalysisSchema.safeParse(await store.get([id, dossier])).data),
    );
    return { ok: true, analyses: values.filter((kept) => kept !== undefined) };
  });
}

/** Keeps what was found, and its verdict for filters; not of an article that was saved anew meanwhile. */
export function keepAnalyses(analyses: KeptAnalysis[]): Promise<Answer> {
  return changeBeside(async (change) => {
    const entries = change.objectStore('entries');
    for (const kept of analyses) {
      const entry = await entries.get(kept.id);
      if (!entry || !isSameState(entry, kept)) continue;
      const { dossier, version, analysis } = kept;
      const others = entry.verdicts.filter((verdict) => verdict.dossier !== dossier);
      const verdict = { dossier, version, answer: analysis.verdict.answer };
      await entries.put({ ...entry, verdicts: [...others, verdict] });
      await change.objectStore('analyses').put(kept);
    }
    return { ok: true };
  });
}

export async function forgetAnalyses(change: Change, id: string): Promise<void> {
  await change.objectStore('analyses').delete(IDBKeyRange.bound([id], [id, []]));
}
