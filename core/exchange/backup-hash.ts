import type { Digest } from '../comparison/saved-article.ts';

/** Hashes lines one after the other: each hash is that of the one before it and of the line. */
export function lineHash(digest: Digest): {
  add: (line: string) => Promise<void>;
  value: () => string;
} {
  let hash = '';
  return {
    add: async (line) => {
      hash = await digest(`${hash}\n${line}`);
    },
    value: () => hash,
  };
}
