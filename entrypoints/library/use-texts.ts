import { useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryEntry } from '../../core/library/library-entry.ts';
import { foldText } from '../../core/library/search.ts';
import { ask } from '../../platform/ask.ts';
import { slices } from './slices.ts';

/** Texts as they are searched, by article; a text is folded once. */
export type SearchTexts = Map<string, { textHash: string; folded: string }>;

const AT_ONCE = 50;

/** Reads the texts of all articles once somebody means to search. `read`: how much of them, 0 to 1. */
export function useTexts(entries: LibraryEntry[] | null, isWanted: boolean) {
  const texts = useRef<SearchTexts>(new Map());
  const [read, setRead] = useState<number | null>(null);
  useEffect(() => {
    if (!isWanted || !entries) return;
    let isLatest = true;
    void readTexts(entries, texts.current, (share) => {
      if (isLatest) setRead(share);
      return isLatest;
    });
    return () => {
      isLatest = false;
    };
  }, [entries, isWanted]);
  return { texts: texts.current, read };
}

/** Goes on for as long as it is told to. */
async function readTexts(
  entries: LibraryEntry[],
  texts: SearchTexts,
  tell: (share: number) => boolean,
): Promise<void> {
  const missing = entries.filter(({ id, textHash }) => texts.get(id)?.textHash !== textHash);
  const hashes = new Map(missing.map(({ id, textHash }) => [id, textHash]));
  const breathe = slices();
  for (let at = 0; at < missing.length; at += AT_ONCE) {
    if (!tell(1 - (missing.length - at) / entries.length)) return;
    const ids = missing.slice(at, at + AT_ONCE).map(({ id }) => id);
    const answer = await ask<{ texts: [string, string][] }>({ type: 'read-texts', ids });
    if (!answer.ok) return;
    for (const [id, text] of answer.texts) {
      texts.set(id, { textHash: hashes.get(id) ?? '', folded: foldText(text) });
      await breathe();
    }
  }
  tell(1);
}
