import { type Filter, filterOf, mayHave } from './filter.ts';
import { hashOf } from './hash.ts';
import type { Code, SignalWords } from './signals.ts';

/** No word shorter than this may stand for all that begin with it. */
export const SHORTEST_BEGINNING = 3;

const WORDS_IN_SHARD = 16;

export type Shard = Map<string, Code[]>;

/** The words in parts of about the same small size, and what tells which of them a text needs. */
export type Sharded = { shards: Shard[]; guide: Guide };
export type Guide = { count: number; filter: Filter };

export function sharded(words: SignalWords): Sharded {
  const count = Math.ceil(words.size / WORDS_IN_SHARD);
  const shards = Array.from({ length: count }, (): Shard => new Map());
  const keys = new Set<string>();
  for (const [word, codes] of words) {
    const key = word.endsWith('*') ? familyOf(word) : word;
    keys.add(key);
    shards[hashOf(key) % count]?.set(word, codes);
  }
  return { shards, guide: { count, filter: filterOf(keys) } };
}

/** The numbers of the shards that have everything that can be known of these stems. */
export function shardsFor(stems: Set<string>, { count, filter }: Guide): number[] {
  const needed = new Set<number>();
  for (const key of keysOf(stems)) {
    if (mayHave(filter, key)) needed.add(hashOf(key) % count);
  }
  return [...needed];
}

function keysOf(stems: Set<string>): Set<string> {
  return new Set([...stems, ...[...stems].map(familyOf)]);
}

/** Beginnings lie together with all that share their first letters. */
function familyOf(word: string): string {
  return `${word.slice(0, SHORTEST_BEGINNING)}*`;
}
