import { useEffect } from 'preact/hooks';
import { analyse, type CompiledDossier } from '../../core/analyse.ts';
import { correctedArticle } from '../../core/comparison/corrections.ts';
import { EXTRACTOR_VERSION, type SavedArticle } from '../../core/comparison/saved-article.ts';
import type { ArticleVerdict, LibraryEntry } from '../../core/library/library-entry.ts';
import { ask } from '../../platform/ask.ts';
import { slices } from './slices.ts';

const AT_ONCE = 20;

/**
 * Has the engine judge what it has not judged yet in the light of this dossier, a few articles at a
 * time, while the page is otherwise idle. What it says is kept, so this happens once for an article.
 */
export function useVerdicts(
  entries: LibraryEntry[] | null,
  dossier: CompiledDossier,
  isIdle: boolean,
  onJudged: (verdicts: ArticleVerdict[]) => void,
): void {
  const version = versionOf(dossier);
  const next = entries?.filter((entry) => !isJudged(entry, dossier, version)).slice(0, AT_ONCE);
  const ids = isIdle ? (next ?? []).map(({ id }) => id).join(' ') : '';
  useEffect(() => {
    if (!ids) return;
    let isWanted = true;
    void judge(ids.split(' '), dossier, version).then((verdicts) => {
      if (isWanted && verdicts.length > 0) onJudged(verdicts);
    });
    return () => {
      isWanted = false;
    };
  }, [ids, dossier, version, onJudged]);
}

async function judge(
  ids: string[],
  compiled: CompiledDossier,
  version: string,
): Promise<ArticleVerdict[]> {
  const answer = await ask<{ articles: SavedArticle[] }>({ type: 'get-articles', ids });
  if (!answer.ok) return [];
  const breathe = slices();
  const verdicts: ArticleVerdict[] = [];
  for (const saved of answer.articles) {
    const article = correctedArticle(saved.article, saved.corrections);
    const { verdict } = analyse(article, compiled);
    verdicts.push({
      id: saved.id,
      textHash: saved.textHash,
      published: article.published?.value ?? null,
      dossier: compiled.dossier.id,
      version,
      answer: verdict.answer,
    });
    await breathe();
  }
  await ask({ type: 'keep-verdicts', verdicts });
  return verdicts;
}

function isJudged(entry: LibraryEntry, { dossier }: CompiledDossier, version: string): boolean {
  const known = entry.verdicts.find((each) => each.dossier === dossier.id);
  return known?.version === version;
}

// A newer dossier, or pages read better, may be judged otherwise.
function versionOf({ dossier }: CompiledDossier): string {
  return `${dossier.version} ${EXTRACTOR_VERSION}`;
}
