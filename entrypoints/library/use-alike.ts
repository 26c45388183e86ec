import { useEffect, useState } from 'preact/hooks';
import { type AlikeGroup, findAlike } from '../../core/library/alike.ts';
import type { LibraryEntry } from '../../core/library/library-entry.ts';
import { ask } from '../../platform/ask.ts';
import { inSlices } from './slices.ts';

/** Articles that may be one; looked for once the list is drawn, while nothing is being added. */
export function useAlike(entries: LibraryEntry[], isIdle: boolean): AlikeGroup[] {
  const [groups, setGroups] = useState<AlikeGroup[]>([]);
  useEffect(() => {
    if (!isIdle) return;
    let isLatest = true;
    void look(entries).then((found) => {
      if (isLatest && found) setGroups(found);
    });
    return () => {
      isLatest = false;
    };
  }, [entries, isIdle]);
  return groups;
}

const ATTEMPTS = 4; // a background that was ended takes a moment to wake

async function look(entries: LibraryEntry[], attempt = 1): Promise<AlikeGroup[] | null> {
  const answer = await ask<{ fingerprints: [string, string][] }>({ type: 'list-fingerprints' });
  if (!answer.ok) return attempt < ATTEMPTS ? look(entries, attempt + 1) : null;
  const byId = new Map(answer.fingerprints);
  const known = entries.map((entry) => ({ ...entry, fingerprint: byId.get(entry.id) ?? null }));
  return inSlices(findAlike(known));
}
