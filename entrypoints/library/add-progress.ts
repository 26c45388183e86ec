import type { AddedReading } from '../../platform/library-adding.ts';

export type AddFailure = { name: string; problem: string };

/** How far an import is. `stopped`: by a person, or because the library refused (`problem`). */
export type AddProgress = {
  state: 'running' | 'stopped' | 'done';
  problem: string | null;
  /** 0 to 1. */
  done: number;
  counts: { new: number; changed: number; same: number };
  failures: AddFailure[];
  /** Those that were not there before: what is removed again when the import is taken back. */
  added: string[];
};

export const nothingAdded: AddProgress = {
  state: 'running',
  problem: null,
  done: 0,
  counts: { new: 0, changed: 0, same: 0 },
  failures: [],
  added: [],
};

/** What became of one more article. */
export function counted(
  progress: AddProgress,
  name: string,
  { id, outcome }: AddedReading,
): AddProgress {
  if (outcome === 'refused') return failed(progress, { name, problem: 'article-not-storable' });
  const counts = { ...progress.counts, [outcome]: progress.counts[outcome] + 1 };
  const added = outcome === 'new' ? [...progress.added, id] : progress.added;
  return { ...progress, counts, added };
}

export function failed(progress: AddProgress, failure: AddFailure): AddProgress {
  return { ...progress, failures: [...progress.failures, failure] };
}
