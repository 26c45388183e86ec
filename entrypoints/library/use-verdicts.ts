import { useEffect } from 'preact/hooks';
import type { ArticleVerdict, LibraryEntry } from '../../core/library/library-entry.ts';
import { ask } from '../../platform/ask.ts';

const AT_ONCE = 10;

/** The dossier that articles are judged by; a verdict of another version is out of date. */
export type JudgingDossier = { id: string; version: string };

/**
 * Has the background judge what has not been judged yet in the light of this dossier, a few articles
 * at a time. What the engine says is kept, so this happens once for an article.
 */
export function useVerdicts(
  entries: LibraryEntry[],
  dossier: JudgingDossier | null,
  isIdle: boolean,
  onJudged: (verdicts: ArticleVerdict[]) => void,
): void {
  const isJudged = ({ verdicts }: LibraryEntry) =>
    verdicts.some((each) => each.dossier === dossier?.id && each.version === dossier.version);
  const next =
    isIdle && dossier ? entries.filter((entry) => !isJudged(entry)).slice(0, AT_ONCE) : [];
  const wanted = next.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (!wanted || !dossier) return;
    let isWanted = true;
    const message = {
      type: 'judge-articles',
      ids: wanted.split(' '),
      dossier: dossier.id,
    } as const;
    void ask<{ verdicts: ArticleVerdict[] }>(message).then((answer) => {
      if (isWanted && answer.ok && answer.verdicts.length > 0) onJudged(answer.verdicts);
    });
    return () => {
      isWanted = false;
    };
  }, [wanted, dossier, onJudged]);
}
