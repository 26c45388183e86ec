import { useEffect, useState } from 'preact/hooks';
import { type Filter, hasWords, isWanted, type Sort, sorted } from '../../core/library/filter.ts';
import type { LibraryEntry } from '../../core/library/library-entry.ts';
import { holds, soughtIn } from '../../core/library/search.ts';
import { inSlices } from './slices.ts';
import type { SearchTexts } from './use-texts.ts';

type Wish = {
  entries: LibraryEntry[];
  filter: Filter;
  sort: Sort;
  dossier: string;
  compare: (a: string, b: string) => number;
  texts: SearchTexts;
  /** How much of the texts has been read: more of them may be found by then. */
  textsRead: number | null;
};

/** What the filter leaves of the articles, in order. */
export function useShown(wish: Wish): LibraryEntry[] {
  const { entries, filter, sort, dossier, compare, textsRead } = wish;
  const [shown, setShown] = useState<LibraryEntry[]>([]);
  useEffect(() => {
    let isLatest = true;
    void inSlices(found(wish)).then((left) => {
      if (isLatest) setShown(sorted(left, sort, compare));
    });
    return () => {
      isLatest = false;
    };
  }, [entries, filter, sort, dossier, compare, textsRead]);
  return shown;
}

const STEP = 50;

function* found({ entries, filter, dossier, texts }: Wish): Generator<void, LibraryEntry[]> {
  const sought = soughtIn(filter.words);
  const left: LibraryEntry[] = [];
  for (const [at, entry] of entries.entries()) {
    if (sought.length > 0 && at % STEP === 0) yield;
    if (!isWanted(entry, filter, dossier)) continue;
    const text = texts.get(entry.id)?.folded ?? '';
    if (sought.length === 0 || holds(text, sought) || hasWords(entry, sought)) left.push(entry);
  }
  return left;
}
