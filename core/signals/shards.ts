import type { Code, SignalWords } from './signals.ts';

/** No word shorter than this may stand for all that begin with it. */
export const SHORTEST_BEGINNING = 3;

const WORDS_IN_SHARD = 16;

export type Shard = Map<string, Code[]>;

/**
 * The words in parts of about the same small size, so that one text needs a few hundred of them
 * however many dossiers there are.
 */
export function shardsOf(words: SignalWords): Shard[] {
  const count = Math.ceil(words.size / WORDS_IN_SHARD);
  const shards = Array.from({ length: count }, (): Shard => new Map());
  for (const [word, codes] of words) {
    const key = word.endsWith('*') ? word.slice(0, SHORTEST_BEGINNING) : word;
    shards[place(key, count)]?.set(word, codes);
  }
  return shards;
}

/** Which of so many shards have everything that could be known of these stems. */
export function shardsFor(stems: Set<string>, count: number): number[] {
  const places = new Set<number>();
  if (count === 0) return [];
  for (const stem of stems) {
    places.add(place(stem, count));
    places.add(place(stem.slice(0, SHORTEST_BEGINNING), count));
  }
  return [...places];
}

/** FNV-1a, folded: words that differ in a letter lie far apart. */
function place(key: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % count;
}
