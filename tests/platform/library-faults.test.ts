import { IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveArticle } from '../../platform/library.ts';
import { LIBRARY } from '../../platform/library-database.ts';
import { tagArticles } from '../../platform/library-edits.ts';
import { listEntries } from '../../platform/library-entries.ts';
import { articleOf, DOSSIER, damage, list, saved, startEmptyLibrary } from '../support/library.ts';

beforeEach(startEmptyLibrary);
afterEach(() => {
  vi.restoreAllMocks();
});

describe('damaged records', () => {
  it('are told of, and stay beside the sound ones', async () => {
    const { id } = await saved('https://daily.example/damaged', 'The text.');
    await saved('https://daily.example/sound', 'The text.');
    await damage(id);
    const { articles, damaged } = await list();
    expect(articles.map(({ address }) => address)).toEqual(['https://daily.example/sound']);
    expect(damaged).toEqual([id]);
    expect(await tagArticles([id], { add: ['x'], remove: [] })).toEqual({
      ok: false,
      problem: 'record-damaged',
    });
    expect((await list()).damaged).toHaveLength(1);
  });

  it('are set aside, not lost, when their article is saved anew', async () => {
    const { id } = await saved('https://daily.example/damaged', 'The text.');
    await damage(id);
    await saved('https://daily.example/damaged', 'The text.');
    expect(await list()).toMatchObject({ articles: [{ id }], damaged: [] });
    const raw = await openDB(LIBRARY);
    expect(await raw.getAll('set-aside')).toMatchObject([{ id, article: { blocks: 7 } }]);
    raw.close();
  });
});

describe('when the browser refuses', () => {
  const saveAnew = () => saveArticle(articleOf('https://daily.example/damaged', 'New.'), DOSSIER);

  it('takes everything back when the disk fills up at the very end', async () => {
    const { id } = await saved('https://daily.example/damaged', 'The text.');
    await damage(id);
    const before = await list();
    const { put } = IDBObjectStore.prototype;
    const refuse = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
    ) {
      const request = put.call(this, value);
      this.transaction.abort();
      return request;
    });
    expect(await saveAnew()).toMatchObject({ ok: false });
    refuse.mockRestore();
    expect(await list()).toEqual(before);
  });

  it.each([
    ['VersionError', 'library-newer'],
    ['InvalidStateError', 'library-private'],
    ['QuotaExceededError', 'library-full'],
    ['UnknownError', 'library-failed'],
  ])('%s on opening is told as %s', async (name, problem) => {
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('refused', name);
    });
    expect(await listEntries()).toEqual({ ok: false, problem });
  });

  it.each([
    [1_000_000, 'library-full'],
    [1_000_000_000, 'library-failed'],
  ])(
    'an error of another name is told by the room that is left: %i bytes',
    async (left, problem) => {
      vi.stubGlobal('navigator', {
        storage: { estimate: async () => ({ quota: left, usage: 0 }) },
      });
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException('Failed to write blobs (IOError)', 'DataError');
      });
      expect(await saveAnew()).toEqual({ ok: false, problem });
      vi.unstubAllGlobals();
    },
  );

  it('leaves the library of a newer Sidelight alone', async () => {
    (await openDB(LIBRARY, 99)).close();
    expect(await listEntries()).toEqual({ ok: false, problem: 'library-newer' });
  });
});
