import { hashOf } from './hash.ts';

/**
 * A Bloom filter: a byte a key, and of keys that were never put in it about one in forty passes. It
 * saves a look-up for nearly every word of a page.
 */
export type Filter = Uint8Array;

const BYTES_FOR_KEY = 1;
const BITS_FOR_KEY = 5;

export function filterOf(keys: Set<string>): Filter {
  const filter = new Uint8Array(keys.size * BYTES_FOR_KEY);
  for (const key of keys) {
    for (const bit of bitsOf(key, filter))
      filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return filter;
}

export function mayHave(filter: Filter, key: string): boolean {
  if (filter.length === 0) return false;
  return bitsOf(key, filter).every((bit) => (filter[bit >> 3] ?? 0) & (1 << (bit & 7)));
}

function bitsOf(key: string, { length }: Filter): number[] {
  const hash = hashOf(key);
  const step = Math.imul(hash, 0x9e3779b1) | 1;
  return Array.from({ length: BITS_FOR_KEY }, (_, at) => ((hash + at * step) >>> 0) % (length * 8));
}
