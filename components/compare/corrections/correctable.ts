import type { CorrectionTarget } from '../../../core/comparison/corrections.ts';
import type { Item } from '../../../core/comparison/matrix.ts';
import { aboutOf } from '../../../core/coverage/about.ts';
import type { OpenedArticle } from '../cell-choice.ts';

/** Something of an article that can be put right, and what it is taken to be. */
export type Correctable = {
  of: CorrectionTarget;
  /** Null where there is nothing, and for the verdict on an article that was not judged. */
  was: string | null;
  /** The words that somebody said, for a speaker. */
  said: string | null;
};

/** What can be put right where a row of an article was opened, the row's own first; or an article. */
export function correctableIn(
  row: Item | null,
  { column, found }: OpenedArticle,
  { textHash, dossier }: { textHash: string; dossier: string },
): Correctable[] {
  const words = found[0]?.words ?? null;
  return [...own(), { of: { kind: 'date' }, was: column.published, said: null }, verdict()];

  function own(): Correctable[] {
    switch (row?.kind) {
      case undefined:
        return [];
      case 'fact':
        return [{ of: { kind: 'fact', dossier, fact: row.id }, was: words, said: null }];
      case 'quotation':
        return found.map(({ passage, words: said, speaker }) => ({
          of: { kind: 'speaker', passage, textHash },
          was: speaker?.name ?? null,
          said,
        }));
      case 'disputed-text':
      case 'dispute': {
        const part = row.kind === 'dispute' ? 'disputed' : 'reported';
        const of = { kind: 'dispute', dossier, dispute: row.id, part } as const;
        return [{ of, was: words, said: null }];
      }
    }
  }

  function verdict(): Correctable {
    const is = aboutOf(column);
    const was = is === 'unread' || is === 'unclear' ? null : is;
    return { of: { kind: 'verdict', dossier }, was, said: null };
  }
}
