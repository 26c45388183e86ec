import { bundledDossiers } from '../../assets/dossiers/index.ts';
import { analyse, type CompiledDossier, compileDossier } from '../../core/analyse.ts';
import { correctedArticle } from '../../core/comparison/corrections.ts';
import { EXTRACTOR_VERSION } from '../../core/comparison/saved-article.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import type { ArticleVerdict } from '../../core/library/library-entry.ts';
import type { Answer } from '../../platform/ask.ts';
import { getArticles, keepVerdicts } from '../../platform/library-entries.ts';

/** The dossier that the library is judged by, and what a verdict of today is marked with. */
export function judgedBy(): { id: string; version: string } | null {
  const [dossier] = bundledDossiers;
  return dossier ? { id: dossier.id, version: versionOf(dossier) } : null;
}

/** Judges saved articles in the light of a dossier, and keeps what the engine says for filters. */
export async function judgeSaved(
  ids: string[],
  dossierId: string,
): Promise<Answer<{ verdicts: ArticleVerdict[] }>> {
  const ready = readyDossier(dossierId);
  if (!ready) return { ok: false, problem: 'not-understood' };
  const answer = await getArticles(ids);
  if (!answer.ok) return answer;
  const verdicts: ArticleVerdict[] = [];
  for (const { id, textHash, article: read, corrections } of answer.articles) {
    const article = correctedArticle(read, corrections);
    const { verdict } = analyse(article, ready);
    verdicts.push({
      id,
      textHash,
      published: article.published?.value ?? null,
      dossier: dossierId,
      version: versionOf(ready.dossier),
      answer: verdict.answer,
    });
    // In Firefox the background shares its thread with the pages that wait for it.
    await new Promise((resolve) => setTimeout(resolve));
  }
  const kept = await keepVerdicts(verdicts);
  return kept.ok ? { ok: true, verdicts } : kept;
}

// A newer dossier, or pages read better, may be judged otherwise.
function versionOf({ version }: Dossier): string {
  return `${version} ${EXTRACTOR_VERSION}`;
}

const compiled = new Map<string, CompiledDossier>();

function readyDossier(id: string): CompiledDossier | null {
  const known = compiled.get(id);
  if (known) return known;
  const dossier = bundledDossiers.find((each) => each.id === id);
  if (!dossier) return null;
  const ready = compileDossier(dossier);
  compiled.set(id, ready);
  return ready;
}
