import '../support/extension.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saved, startEmptyLibrary } from '../support/library.ts';

const { onLibraryChange } = await import('../../platform/library-database.ts');
const { deleteArticles, undoDeletion } = await import('../../platform/library-removal.ts');
const { rememberChange, rememberedCount } = await import('../../platform/remembered-count.ts');
const { goOnWithout, missingBeside } = await import(
  '../../entrypoints/background/missing-articles.ts'
);

const missing = async (there: number) => missingBeside(there, await rememberedCount());
const known = async () => (await rememberedCount())?.articles ?? null;

beforeEach(() => {
  fakeBrowser.reset();
  startEmptyLibrary();
  onLibraryChange(rememberChange);
});

describe('how many articles there should be', () => {
  it('goes up and down with the library, however much is done at once', async () => {
    expect(await missing(0)).toBeNull();
    expect(await known()).toBeNull(); // nothing is written where nothing was kept
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, n) => saved(`https://a.example/${n}`, `Text ${n}`)),
    );
    expect(await known()).toBe(20);
    await deleteArticles(
      all.slice(0, 5).map(({ id }) => id),
      'd1',
    );
    expect(await known()).toBe(15);
    await undoDeletion('d1');
    expect(await known()).toBe(20);
    expect(await missing(20)).toBeNull();
  });

  it('is found out where a library was there before anything was known of it', async () => {
    await saved('https://a.example/', 'Text');
    await fakeBrowser.storage.local.clear();
    expect(await missing(1)).toBeNull();
    expect(await known()).toBe(1);
  });

  it('tells what is missing once the library is empty, also after something is saved again', async () => {
    for (const n of [1, 2, 3]) await saved(`https://a.example/${n}`, 'Text');
    startEmptyLibrary();
    expect(await missing(0)).toMatchObject({ articles: 3, known: 3 });
    await saved('https://b.example/', 'Text');
    expect(await missing(1)).toMatchObject({ articles: 3, known: 4 });
  });

  it('is what is there once a reader goes on with that', async () => {
    await saved('https://a.example/1', 'Text');
    startEmptyLibrary();
    await saved('https://a.example/2', 'Text');
    expect(await goOnWithout()).toEqual({ ok: true });
    expect(await missing(1)).toBeNull();
  });

  it('is nothing where what is stored makes no sense, or the browser refuses', async () => {
    await fakeBrowser.storage.local.set({ library: { articles: 'many', at: 3 } });
    expect(await known()).toBeNull();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await saved('https://a.example/1', 'Text');
    await saved('https://a.example/2', 'Text');
    expect(await known()).toBe(2);
  });
});
