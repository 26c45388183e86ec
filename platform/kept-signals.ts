import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Guide, type Shard, sharded, shardsFor } from '../core/signals/shards.ts';
import type { Indexed, Signals, SignalWords } from '../core/signals/signals.ts';

// The index of all dossiers, kept in small parts: of ten thousand dossiers it is tens of megabytes,
// and one page needs a few of its words. Where the browser refuses to keep it there is none, and
// pages are read when a person asks for it.

export const KEPT_SIGNALS = 'sidelight-signals';
const VERSION = 1;

interface SignalsSchema extends DBSchema {
  shards: { key: number; value: Shard };
  guide: { key: 'all'; value: Guide };
  dossiers: { key: 'all'; value: Indexed[] };
}

const STORES = ['shards', 'guide', 'dossiers'] as const;

/** Puts the new index in the place of the old one, in one step. */
export async function keepSignals({ dossiers, words }: Signals): Promise<void> {
  const { shards, guide } = sharded(words);
  await withSignals(async (kept) => {
    const change = kept.transaction(STORES, 'readwrite');
    const store = change.objectStore('shards');
    await Promise.all([
      store.clear(),
      ...shards.map((shard, at) => store.put(shard, at)),
      change.objectStore('guide').put(guide, 'all'),
      change.objectStore('dossiers').put(dossiers, 'all'),
      change.done,
    ]);
  });
}

/** What is kept of the words that these stems may be; the rest of the index stays where it is. */
export async function keptWords(stems: Set<string>): Promise<SignalWords> {
  const shards = await withSignals(async (kept) => {
    const reading = kept.transaction(['shards', 'guide']);
    const guide = await reading.objectStore('guide').get('all');
    if (!guide) return null;
    const store = reading.objectStore('shards');
    return Promise.all(shardsFor(stems, guide).map((at) => store.get(at)));
  });
  return joined(shards ?? []);
}

/** The dossiers that the words' codes count; none where there is no index. */
export async function keptDossiers(): Promise<Indexed[]> {
  return (await withSignals((kept) => kept.get('dossiers', 'all'))) ?? [];
}

export async function hasSignals(): Promise<boolean> {
  return (await withSignals((kept) => kept.count('guide'))) === 1;
}

function joined(shards: (Shard | undefined)[]): SignalWords {
  return new Map(shards.flatMap((shard) => [...(shard ?? [])]));
}

async function withSignals<T>(
  work: (kept: IDBPDatabase<SignalsSchema>) => Promise<T>,
): Promise<T | null> {
  try {
    const kept = await openDB<SignalsSchema>(KEPT_SIGNALS, VERSION, {
      upgrade(database) {
        // What an older Sidelight left is made anew rather than changed.
        for (const store of [...database.objectStoreNames]) database.deleteObjectStore(store);
        for (const store of STORES) database.createObjectStore(store);
      },
    });
    return await work(kept).finally(() => kept.close());
  } catch {
    return null;
  }
}
