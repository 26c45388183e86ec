import '../support/extension.ts';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { list, saved, startEmptyLibrary } from '../support/library.ts';

const { onLibraryChange } = await import('../../platform/library-database.ts');
const { deleteArticles, undoDeletion } = await import('../../platform/library-removal.ts');
const { rememberChange, rememberedCount } = await import('../../platform/remembered-count.ts');
const { goOnWithout, missingBeside } = await import(
  '../../entrypoints/background/missing-articles.ts'
);

const missing = async (there: number) => missingBeside(there, await rememberedCount());
const known = async () => (await rememberedCount())?.articles ?? null;

const { answerForBackup } = await import('../../entrypoints/background/answer-for-backup.ts');
const { readBackup } = await import('../../platform/backup-reading.ts');

const save = (...numbers: number[]) =>
  Promise.all(numbers.map((n) => saved(`https://a.example/${n}`, `Text ${n}`)));
const idsOf = (articles: { id: string }[]) => articles.map(({ id }) => id);
const there = async () => (await list()).articles.length;

async function backupLines(): Promise<string[]> {
  const answer = await readBackup(null);
  if (!answer.ok) throw new Error(answer.problem);
  return answer.lines;
}

async function restore(lines: string[]): Promise<void> {
  await answerForBackup({ type: 'bring-lines', restoring: 'r', part: 0, lines });
  expect(await answerForBackup({ type: 'restore-lines', restoring: 'r' })).toMatchObject({
    ok: true,
  });
}

/** The `nth` time that something is to be written beside the library, this happens. */
function atWrite(nth: number, happens: () => Promise<void>): void {
  const real = fakeBrowser.storage.local.set;
  let times = 0;
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation((items) =>
    ++times === nth ? happens() : real(items),
  );
}

/** The deletion as a background does it that is going to be ended. */
async function deletionElsewhere(): Promise<typeof deleteArticles> {
  vi.resetModules();
  const database = await import('../../platform/library-database.ts');
  database.onLibraryChange((await import('../../platform/remembered-count.ts')).rememberChange);
  return (await import('../../platform/library-removal.ts')).deleteArticles;
}

afterEach(() => {
  vi.restoreAllMocks();
});

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

describe('a deletion', () => {
  it.each([1, 2])('is never told as a loss where the browser refuses write %i', async (nth) => {
    const [a, b] = idsOf(await save(1, 2, 3));
    atWrite(nth, () => Promise.reject(new Error('full')));
    const answer = await deleteArticles([a, b] as string[], 'd1');
    expect(answer).toEqual(
      nth === 1 ? { ok: false, problem: 'library-full' } : { ok: true, removed: 2 },
    );
    expect(await there()).toBe(nth === 1 ? 3 : 1);
    expect(await missing(await there())).toBeNull();
  });

  it.each([1, 2])('is never told as a loss where the background ends at write %i', async (nth) => {
    const [a, b] = idsOf(await save(1, 2, 3));
    const deleteElsewhere = await deletionElsewhere();
    await new Promise<void>((ended) => {
      atWrite(nth, () => {
        ended();
        return new Promise(() => {});
      });
      void deleteElsewhere([a, b] as string[], 'd1');
    });
    expect(await missing(await there())).toBeNull();
  });

  it('that fails, or deletes less than was asked, leaves the number right', async () => {
    const [a, b] = idsOf(await save(1, 2, 3)) as [string, string];
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementationOnce(() => {
      throw new DOMException('refused', 'QuotaExceededError');
    });
    expect(await deleteArticles([a, b], 'd1')).toEqual({ ok: false, problem: 'library-full' });
    expect(await known()).toBe(3);
    await deleteArticles([a, 'unknown', 'unknown too'], 'd2');
    expect(await known()).toBe(2);
  });

  it('of what is left does not lessen what is missing', async () => {
    await save(1, 2, 3);
    startEmptyLibrary();
    await deleteArticles(idsOf(await save(4, 5)), 'd1');
    expect(await missing(0)).toMatchObject({ articles: 3, known: 3 });
  });

  it('and all else that happens at once is never told as a loss by a look meanwhile', async () => {
    const all = idsOf(await save(1, 2, 3, 4, 5, 6));
    const looks = Array.from({ length: 30 }, async (_, n) => {
      for (let turn = 0; turn < n; turn++) await new Promise(setImmediate);
      return missing(await there());
    });
    await Promise.all([
      ...all.slice(0, 4).map((id, n) => deleteArticles([id], `d${n}`)),
      ...[7, 8, 9].map((n) => save(n)),
    ]);
    expect((await Promise.all(looks)).filter((look) => look !== null)).toEqual([]);
    expect(await known()).toBe(5);
  });
});

describe('after a backup is restored', () => {
  it('the rest is missing until the reader goes on without', async () => {
    await save(1, 2);
    const lines = await backupLines();
    await save(3, 4, 5);
    startEmptyLibrary();
    await restore(lines);
    expect(await missing(2)).toMatchObject({ articles: 3, known: 5 });
    await goOnWithout();
    expect(await missing(2)).toBeNull();
  });

  it('that brings nothing, all that was missing still is', async () => {
    await save(1, 2);
    startEmptyLibrary();
    await save(3);
    await restore(await backupLines());
    expect(await missing(1)).toMatchObject({ articles: 2, known: 3 });
  });

  it('that brings everything or more, nothing is missing', async () => {
    await save(1, 2);
    const lines = await backupLines();
    startEmptyLibrary();
    await save(3);
    await restore(lines);
    expect(await missing(3)).toBeNull();
    expect(await known()).toBe(3);
  });

  it('and the reader’s going on cannot be kept, that is said', async () => {
    await save(1, 2);
    startEmptyLibrary();
    atWrite(1, () => Promise.reject(new Error('full')));
    expect(await goOnWithout()).toEqual({ ok: false, problem: 'library-full' });
    expect(await missing(0)).toMatchObject({ articles: 2 });
  });
});
