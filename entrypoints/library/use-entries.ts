import { useCallback, useState } from 'preact/hooks';
import { useReadAgain } from '../../components/parts/use-read-again.ts';
import type { ArticleVerdict, LibraryEntry } from '../../core/library/library-entry.ts';
import type { MissingArticles } from '../../core/library/missing-articles.ts';
import { type Answer, ask } from '../../platform/ask.ts';
import type { JudgingDossier } from './use-verdicts.ts';

type Listed = {
  entries: LibraryEntry[];
  damaged: string[];
  missing: MissingArticles | null;
  dossier: JudgingDossier | null;
};
/** `listed`: the same entries as they were read, whatever the engine has said of them since. */
type Read = Listed & { listed: LibraryEntry[] };

/** The list of saved articles as the background has it, read again whenever the page is looked at again. */
export function useEntries() {
  const [read, setRead] = useState<Read | { problem: string } | null>(null);

  const refresh = useCallback(async () => {
    const answer = await ask<Listed>({ type: 'list-entries' });
    // What is on the screen stays there when the background cannot be reached for a moment.
    setRead((before) => (answer.ok || !before || 'problem' in before ? readOf(answer) : before));
  }, []);

  useReadAgain(refresh);

  /** What the engine said, before the list is read again. */
  const judge = useCallback((verdicts: ArticleVerdict[]) => {
    setRead((before) => (before && 'entries' in before ? withVerdicts(before, verdicts) : before));
  }, []);

  return { read, refresh, judge };
}

function readOf(answer: Answer<Listed>): Read | { problem: string } {
  if (!answer.ok) return { problem: answer.problem };
  const { entries, damaged, missing, dossier } = answer;
  return { entries, damaged, missing, dossier, listed: entries };
}

function withVerdicts({ entries, ...rest }: Read, verdicts: ArticleVerdict[]): Read {
  const byId = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  const judged = entries.map((entry) => {
    const verdict = byId.get(entry.id);
    if (!verdict || verdict.textHash !== entry.textHash) return entry;
    const others = entry.verdicts.filter(({ dossier }) => dossier !== verdict.dossier);
    const { dossier, version, answer } = verdict;
    return { ...entry, verdicts: [...others, { dossier, version, answer }] };
  });
  return { ...rest, entries: judged };
}
