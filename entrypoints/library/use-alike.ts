import { useEffect, useState } from 'preact/hooks';
import { type AlikeGroup, findAlike } from '../../core/library/alike.ts';
import type { LibraryEntry } from '../../core/library/library-entry.ts';
import { inSlices } from './slices.ts';

/** `lookedAt`: the entries that were looked through, null before any were. */
type Alike = { groups: AlikeGroup[]; lookedAt: LibraryEntry[] | null };

/** Articles that may be one; looked for once the list is drawn, while nothing is being added. */
export function useAlike(entries: LibraryEntry[], isIdle: boolean): Alike {
  const [alike, setAlike] = useState<Alike>({ groups: [], lookedAt: null });
  useEffect(() => {
    if (!isIdle) return;
    let isLatest = true;
    const look = async () => {
      let groups: AlikeGroup[] = [];
      try {
        groups = await inSlices(findAlike(entries));
      } finally {
        // What waits for this goes on, whatever became of it.
        if (isLatest) setAlike({ groups, lookedAt: entries });
      }
    };
    void look();
    return () => {
      isLatest = false;
    };
  }, [entries, isIdle]);
  return alike;
}
