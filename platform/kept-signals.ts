import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Shard, shardsFor, shardsOf } from '../core/signals/shards.ts';
import type { Indexed, Signals, SignalWords } from '../core/signals/signals.ts';

// The index of all dossiers, kept in small parts: of ten thousand dossiers it is tens of megabytes,
// and one page needs a few hundred words of it. Whatever fails, there is no index: it can be made
// again, and nobody waits for it.

const NAME = 'sidelight-signals';
const VERSION = 1;

interface SignalsSchema extends DBSchema {
  shards: { key: number; value: Shard };
  count: { key: 'shards'; value: number };
  dossiers: { key: 'all'; value: Indexed[] };
}

const STORES = ['shards', 'count', 'dossiers'] as const;

/** Puts the new index in the place of the old one, in one step. */
export async function keepSignals({ dossiers, words }: Signals): Promise<void> {
  const shards = shardsOf(words);
  await withSignals(async (kept) => {
    const change = kept.transaction(STORES, 'readwrite');
    const store = change.objectStore('shards');
    await Promise.all([
      store.clear(),
      ...shards.map((shard, at) => store.put(shard, at)),
      change.objectStore('count').put(shards.length, 'shards'),
      change.objectStore('dossiers').put(dossiers, 'all'),
      change.done,
    ]);
  });
}

/** What is kept of the words that these stems may be; the rest of the index stays where it is. */
export async function keptWords(stems: Set<string>): Promise<SignalWords> {
  const shards = await withSignals(async (kept) => {
    const reading = kept.transaction(['shards', 'count']);
    const count = (await reading.objectStore('count').get('shards')) ?? 0;
    const store = reading.objectStore('shards');
    return Promise.all(shardsFor(stems, count).map((place) => store.get(place)));
  });
  return joined(shards ?? []);
}

/** The dossiers that the words' codes count; none where there is no index. */
export async function keptDossiers(): Promise<Indexed[]> {
  return (await withSignals((kept) => kept.get('dossiers', 'all'))) ?? [];
}

export async function hasSignals(): Promise<boolean> {
  return (await withSignals((kept) => kept.count('count'))) === 1;
}

function joined(shards: (Shard | undefined)[]): SignalWords {
  return new Map(shards.flatMap((shard) => [...(shard ?? [])]));
}

async function withSignals<T>(
  work: (kept: IDBPDatabase<SignalsSchema>) => Promise<T>,
): Promise<T | null> {
  try {
    const kept = await openDB<SignalsSchema>(NAME, VERSION, {
      upgrade(database) {
        for (const store of STORES) database.createObjectStore(store);
      },
    });
    return await work(kept).finally(() => kept.close());
  } catch {
    return null;
  }
}
