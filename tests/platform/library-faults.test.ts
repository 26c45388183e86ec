import { IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type ArticleState,
  type KeptAnalysis,
  stateOf,
} from '../../core/comparison/kept-analysis.ts';
import { saveArticle } from '../../platform/library.ts';
import { keepAnalyses } from '../../platform/library-analyses.ts';
import { LIBRARY } from '../../platform/library-database.ts';
import { tagArticles } from '../../platform/library-edits.ts';
import { listEntries } from '../../platform/library-entries.ts';
import { deleteArticles, undoDeletion } from '../../platform/library-removal.ts';
import {
  articleOf,
  DOSSIER,
  damage,
  foundIn,
  list,
  saved,
  startEmptyLibrary,
} from '../support/library.ts';

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
  const CALLS = ['get', 'getAll', 'put', 'delete', 'add'] as const;
  const saveAnew = () => saveArticle(articleOf('https://daily.example/damaged', 'New.'), DOSSIER);

  const nothingBefore = async (_id: string): Promise<unknown> => null;
  it.each([
    ['saving', nothingBefore, saveAnew, 5],
    ['deleting', nothingBefore, (id: string) => deleteArticles([id], 'd2'), 5],
    ['listing', nothingBefore, () => listEntries(), 1],
    ['restoring', (id: string) => deleteArticles([id], 'd1'), () => undoDeletion('d1'), 4],
    ['tagging', nothingBefore, (id: string) => tagArticles([id], { add: ['x'], remove: [] }), 4],
    [
      'keeping what was found',
      nothingBefore,
      async (id: string) => keepAnalyses([await analysed(id)]),
      3,
    ],
  ])(
    '%s loses nothing at whichever call it fails, and works again after',
    async (_, prepare, act, calls) => {
      for (let nth = 1; nth <= calls; nth++) {
        startEmptyLibrary();
        states.clear();
        const { id } = await saved('https://daily.example/kept', 'The text.');
        await damage((await saved('https://daily.example/damaged', 'The text.')).id);
        await prepare(id);
        const before = await list();
        await analysed(id);

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

  const states = new Map<string, ArticleState>();
  async function analysed(id: string): Promise<KeptAnalysis> {
    const known = states.get(id);
    if (known) return foundIn(known);
    const article = (await list()).articles.find((each) => each.id === id);
    if (!article) return foundIn({ id, textHash: '', savedAt: '', published: null });
    states.set(id, stateOf(article));
    return analysed(id);
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
    expect(await listEntries()).toEqual({ ok: false, problem });
  });

  it('leaves the library of a newer Sidelight alone', async () => {
    (await openDB(LIBRARY, 99)).close();
    expect(await listEntries()).toEqual({ ok: false, problem: 'library-newer' });
  });
});
