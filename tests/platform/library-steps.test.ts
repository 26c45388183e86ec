import { IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashesOf } from '../../core/comparison/saved-article.ts';
import { entryOf } from '../../core/library/library-entry.ts';
import { LIBRARY, type LibrarySchema } from '../../platform/library-database.ts';
import { listEntries, newestEntries } from '../../platform/library-entries.ts';
import { LIBRARY_STEPS } from '../../platform/library-steps.ts';
import { articleOf, DOSSIER, list, startEmptyLibrary } from '../support/library.ts';
import { proseOf } from '../support/prose.ts';

// The library as the first version left it, with an article in each script and one damaged record.

beforeEach(async () => {
  startEmptyLibrary();
  const first = await openDB(LIBRARY, 1, {
    upgrade(library) {
      library
        .createObjectStore('articles', { keyPath: 'id' })
        .createIndex('by-dossier', 'dossier.id');
      library.createObjectStore('set-aside', { autoIncrement: true });
    },
  });
  for (const record of RECORDS) await first.put('articles', record);
  await first.put('articles', { ...RECORDS[0], id: 'damaged', article: 7 });
  first.close();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const RECORDS = await Promise.all(
  (['en', 'ar', 'he'] as const).map(async (language) => {
    const article = articleOf(
      `https://${language}.example/talks`,
      proseOf(language, 1, 200).join(' '),
      language,
    );
    const digest = async (text: string) =>
      [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
    return {
      schema: 1,
      ...(await hashesOf(article, article.address, digest)),
      address: article.address,
      article,
      savedAt: '2030-05-06T08:00:00.000Z',
      readAt: null,
      earlier: [],
      extractor: '1.0.0',
      dossier: DOSSIER,
    };
  }),
);

describe('the library of the first version', () => {
  it('has all its articles after the update, each with an entry, and the damaged one as it was', async () => {
    const { articles, damaged } = await list();
    expect(articles).toHaveLength(3);
    for (const record of RECORDS) {
      const { fingerprint, ...after } = articles.find(({ id }) => id === record.id) ?? {};
      expect(after).toEqual({
        ...record,
        schema: 2,
        tags: [],
        corrections: [],
        copyOf: null,
        apartFrom: [],
      });
      expect(fingerprint).toHaveLength(512);
    }
    expect(damaged).toEqual(['damaged']);
    const raw = await openDB(LIBRARY);
    expect(raw.version).toBe(5);
    expect((await raw.getAllKeys('entries')).sort()).toEqual(RECORDS.map(({ id }) => id).sort());
    expect(await raw.get('articles', 'damaged')).toMatchObject({ schema: 1, article: 7 });
    raw.close();
  });

  it('stays whole in its old form when the update fails half-way, and is updated the next time', async () => {
    const { put } = IDBObjectStore.prototype;
    let calls = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args: Parameters<typeof put>
    ) {
      if (++calls === 2) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    expect(await listEntries()).toEqual({ ok: false, problem: 'library-full' });
    vi.restoreAllMocks();
    const raw = await openDB(LIBRARY);
    expect(raw.version).toBe(1);
    const kept = await raw.getAll('articles');
    expect(kept.map(({ schema }) => schema)).toEqual([1, 1, 1, 1]);
    raw.close();
    expect((await list()).articles).toHaveLength(3);
  });
});

describe('the library of the fourth version', () => {
  it('has all that was in it after the update, and its newest articles in order', async () => {
    startEmptyLibrary();
    const before = await fourthLibrary();
    const { newest, articles } = await begun();
    expect(articles).toBe(3);
    expect(newest.map(({ published }) => published)).toEqual(['2024-11-02', '2024-10-31']);
    const after = await openDB<LibrarySchema>(LIBRARY);
    expect(after.version).toBe(5);
    expect(await after.getAll('articles')).toEqual(before.articles);
    expect(await after.getAll('entries')).toEqual(before.entries);
    after.close();
  });

  it('stays as it was when the update is cut off, and is updated the next time', async () => {
    startEmptyLibrary();
    const before = await fourthLibrary();
    const refuse = vi.spyOn(IDBObjectStore.prototype, 'createIndex').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await newestEntries(50)).toEqual({ ok: false, problem: 'library-full' });
    refuse.mockRestore();
    const kept = await openDB<LibrarySchema>(LIBRARY);
    expect(kept.version).toBe(4);
    expect(await kept.getAll('entries')).toEqual(before.entries);
    kept.close();
    expect((await begun()).articles).toBe(3);
  });

  /** With a day in each script's article but the last, tags, and an entry with a verdict. */
  async function fourthLibrary() {
    const library = await openDB<LibrarySchema>(LIBRARY, 4, {
      async upgrade(made, _from, _to, change) {
        for (const step of LIBRARY_STEPS.slice(0, 4)) await step(made, change as never);
      },
    });
    const days = ['2024-10-31', '2024-11-02', null];
    for (const [at, { article, schema: _, ...record }] of RECORDS.entries()) {
      const day = days[at] ?? null;
      const published = day === null ? null : { value: day, from: 'meta' as const };
      const added = { tags: ['wave one', 'גל'], corrections: [], copyOf: null, apartFrom: [] };
      const saved = {
        ...{ ...record, ...added, schema: 2 as const, fingerprint: null },
        article: { ...article, published },
      };
      await library.put('articles', saved);
      const verdicts = [{ dossier: DOSSIER.id, version: '1', answer: 'covers' as const }];
      await library.put('entries', { ...entryOf(saved), verdicts });
    }
    const articles = await library.getAll('articles');
    const entries = await library.getAll('entries');
    library.close();
    return { articles, entries };
  }

  async function begun() {
    const answer = await newestEntries(50);
    if (!answer.ok) throw new Error(answer.problem);
    return answer;
  }
});
