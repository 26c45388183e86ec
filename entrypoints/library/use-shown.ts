import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Filter, hasWords, isWanted } from '../../core/library/filter.ts';
import type { LibraryEntry } from '../../core/library/library-entry.ts';
import { holds, soughtIn } from '../../core/library/search.ts';
import { inSlices } from './slices.ts';
import type { SearchTexts } from './use-texts.ts';

type Wish = {
  /** In the order in which they are shown. */
  entries: LibraryEntry[];
  filter: Filter;
  dossier: string;
  texts: SearchTexts;
  /** How much of the texts has been read: more of them may be found by then. */
  textsRead: number | null;
};

/** What the filter leaves of the articles. What is left of them by words takes its time. */
export function useShown({ entries, filter, dossier, texts, textsRead }: Wish): LibraryEntry[] {
  const wanted = useMemo(
    () => entries.filter((entry) => isWanted(entry, filter, dossier)),
    [entries, filter, dossier],
  );
  const [found, setFound] = useState<LibraryEntry[] | null>(null);
  useEffect(() => {
    const sought = soughtIn(filter.words);
    if (sought.length === 0) return setFound(null);
    let isLatest = true;
    void inSlices(holding(wanted, sought, texts)).then((left) => {
      if (isLatest) setFound(left);
    });
    return () => {
      isLatest = false;
    };
  }, [wanted, filter.words, texts, textsRead]);
  return (filter.words && found) || wanted;
}

const STEP = 50;

function* holding(
  entries: LibraryEntry[],
  sought: string[],
  texts: SearchTexts,
): Generator<void, LibraryEntry[]> {
  const left: LibraryEntry[] = [];
  for (const [at, entry] of entries.entries()) {
    if (at % STEP === 0) yield;
    const text = texts.get(entry.id)?.folded ?? '';
    if (holds(text, sought) || hasWords(entry, sought)) left.push(entry);
  }
  return left;
}
