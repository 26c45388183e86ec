import { useEffect, useState } from 'preact/hooks';
import { type AlikeGroup, findAlike } from '../../core/library/alike.ts';
import type { LibraryEntry } from '../../core/library/library-entry.ts';
import { inSlices } from './slices.ts';

/** Articles that may be one; looked for once the list is drawn, while nothing is being added. */
export function useAlike(entries: LibraryEntry[], isIdle: boolean): AlikeGroup[] {
  const [groups, setGroups] = useState<AlikeGroup[]>([]);
  useEffect(() => {
    if (!isIdle) return;
    let isLatest = true;
    void inSlices(findAlike(entries)).then((found) => {
      if (isLatest) setGroups(found);
    });
    return () => {
      isLatest = false;
    };
  }, [entries, isIdle]);
  return groups;
}
