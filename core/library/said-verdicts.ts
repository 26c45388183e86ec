import { isSameState } from '../comparison/kept-analysis.ts';
import type { ArticleVerdict, LibraryEntry } from './library-entry.ts';

/** What the engine says of listed articles while the list is open. */
export type SaidVerdicts = {
  add(verdicts: ArticleVerdict[]): void;
  /** These with what has been said of them; what was said of other words is left. */
  on(entries: LibraryEntry[]): LibraryEntry[];
};

/** An entry is made anew once for what is said of it: thousands at each word would hold a page up. */
export function saidVerdicts(): SaidVerdicts {
  const said = new Map<string, ArticleVerdict>();
  const made = new WeakMap<LibraryEntry, { verdict: ArticleVerdict; entry: LibraryEntry }>();

  const judged = (listed: LibraryEntry): LibraryEntry => {
    const verdict = said.get(listed.id);
    if (!verdict) return listed;
    const before = made.get(listed);
    if (before?.verdict === verdict) return before.entry;
    const entry = withVerdict(listed, verdict);
    made.set(listed, { verdict, entry });
    return entry;
  };
  return {
    add(verdicts) {
      for (const verdict of verdicts) said.set(verdict.id, verdict);
    },
    on: (entries) => (said.size === 0 ? entries : entries.map(judged)),
  };
}

function withVerdict(entry: LibraryEntry, said: ArticleVerdict): LibraryEntry {
  if (!isSameState(said, entry)) return entry;
  const { dossier, version, answer } = said;
  const others = entry.verdicts.filter((each) => each.dossier !== dossier);
  return { ...entry, verdicts: [...others, { dossier, version, answer }] };
}
