import { expect } from 'vitest';
import { hashesOf, type SavedArticle } from '../../core/comparison/saved-article.ts';
import { sha256 } from '../../platform/sha256.ts';
import { recordsIn, type StoredLibrary } from './stored-library.ts';

type Stored = SavedArticle & { schema: number };

/** Every record of an earlier library is in a later one, with all that it held, and no other. */
export async function expectBroughtUpToDate(
  before: StoredLibrary,
  after: StoredLibrary,
): Promise<void> {
  const then = recordsIn(before, 'articles') as Stored[];
  const now = recordsIn(after, 'articles') as Stored[];
  expect(now.map(({ id }) => id)).toEqual(then.map(({ id }) => id));
  for (const [at, record] of then.entries()) await expectKept(record, now[at] as Stored);
  for (const name of ['set-aside', 'removed', 'analyses']) {
    expect(recordsIn(after, name), name).toEqual(recordsIn(before, name));
  }
  const sound = then.filter(isSound).map(({ id }) => id);
  const entries = (recordsIn(after, 'entries') as { id: string }[]).map(({ id }) => id);
  expect(entries).toEqual(expect.arrayContaining(sound));
}

async function expectKept(then: Stored, now: Stored): Promise<void> {
  if (!isSound(then)) return expect(now).toEqual(then);
  const { schema, ...held } = then;
  expect(now).toMatchObject(held);
  expect(now.schema).toBe(2);
  expect(await hashesOf(now.article, now.address, sha256)).toEqual({
    id: then.id,
    textHash: then.textHash,
  });
}

function isSound({ article }: Stored): boolean {
  return Array.isArray(article.blocks);
}
