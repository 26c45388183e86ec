import { IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  deleteArticle,
  getArticle,
  listArticles,
  restoreArticle,
  saveArticle,
} from '../../platform/library.ts';
import { LIBRARY } from '../../platform/library-database.ts';
import { tagArticles } from '../../platform/library-edits.ts';
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
    expect(damaged).toEqual([{ id, fault: 'article.blocks' }]);
    expect(await getArticle(id)).toEqual({ ok: false, problem: 'record-damaged' });
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
  const CALLS = ['get', 'getAll', 'put', 'delete', 'add'] as const;
  const saveAnew = () => saveArticle(articleOf('https://daily.example/damaged', 'New.'), DOSSIER);

  const restoreTagged = async (id: string) =>
    restoreArticle({ ...((await recordOf(id)) as object), tags: ['kept'] });

  it.each([
    ['saving', saveAnew, 5],
    ['deleting', (id: string) => deleteArticle(id), 3],
    ['listing', () => listArticles(), 1],
    ['restoring', restoreTagged, 4],
    ['tagging', (id: string) => tagArticles([id], { add: ['x'], remove: [] }), 4],
  ])(
    '%s loses nothing at whichever call it fails, and works again after',
    async (_, act, calls) => {
      for (let nth = 1; nth <= calls; nth++) {
        startEmptyLibrary();
        const { id } = await saved('https://daily.example/kept', 'The text.');
        await damage((await saved('https://daily.example/damaged', 'The text.')).id);
        const before = await list();
        await recordOf(id);

        const mend = failAt(nth);
        const refused = await act(id);
        mend();
        expect(refused, `call ${nth}`).toEqual({ ok: false, problem: 'library-full' });
        expect(await list(), `call ${nth}`).toEqual(before);
        expect(await act(id)).toMatchObject({ ok: true });
      }
    },
  );

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

  function failAt(nth: number): () => void {
    let calls = 0;
    for (const name of CALLS) {
      const real = IDBObjectStore.prototype[name] as (...args: unknown[]) => never;
      vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
        this: IDBObjectStore,
        ...args: unknown[]
      ) {
        if (++calls === nth) throw new DOMException('no room', 'QuotaExceededError');
        return real.apply(this, args);
      });
    }
    return () => vi.restoreAllMocks();
  }

  const records = new Map<string, unknown>();
  async function recordOf(id: string): Promise<unknown> {
    const known = records.get(id);
    if (known) return known;
    const answer = await getArticle(id);
    records.set(id, answer.ok ? answer.saved : null);
    return records.get(id);
  }

  it.each([
    ['VersionError', 'library-newer'],
    ['InvalidStateError', 'library-private'],
    ['QuotaExceededError', 'library-full'],
    ['UnknownError', 'library-failed'],
  ])('%s on opening is told as %s', async (name, problem) => {
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('refused', name);
    });
    expect(await listArticles()).toEqual({ ok: false, problem });
  });

  it('leaves the library of a newer Sidelight alone', async () => {
    (await openDB(LIBRARY, 99)).close();
    expect(await listArticles()).toEqual({ ok: false, problem: 'library-newer' });
  });
});
