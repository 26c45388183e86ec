import '../support/extension.ts';
import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { damage, saved, startEmptyLibrary } from '../support/library.ts';

const { readBackup } = await import('../../platform/backup-reading.ts');
const { bringLines, restoreLines } = await import('../../platform/backup-restoring.ts');
const { onLibraryChange } = await import('../../platform/library-database.ts');
const { keepApart, tagArticles } = await import('../../platform/library-edits.ts');
const { deleteArticles, undoDeletion } = await import('../../platform/library-removal.ts');
const { rememberChange, rememberedCount } = await import('../../platform/remembered-count.ts');

const known = async () => (await rememberedCount())?.articles ?? null;

beforeEach(() => {
  fakeBrowser.reset();
  startEmptyLibrary();
  onLibraryChange(rememberChange);
});

describe('how many articles there should be', () => {
  it('counts the articles once where some come or go, and not at all for anything else', async () => {
    const [a, b] = (await save(1, 2)) as [string, string];
    const counted = vi.spyOn(IDBObjectStore.prototype, 'count');
    const ofAll = () => counted.mock.calls.splice(0).filter(([query]) => query === undefined);
    await tagArticles([a, b], { add: ['draft', 'مسودة', 'טיוטה'], remove: [] });
    await keepApart([a, b]);
    await deleteArticles(['unknown'], 'd0');
    await save(1);
    expect(ofAll()).toEqual([]);
    await save(3);
    expect(ofAll()).toHaveLength(1);
    await deleteArticles([a, b], 'd1');
    expect(ofAll()).toHaveLength(1);
    await undoDeletion('d1');
    expect(ofAll()).toHaveLength(1);
    expect(await known()).toBe(3);
  });

  it('holds what cannot be read as well, deleted and brought back', async () => {
    const [a] = (await save(1, 2)) as [string];
    await damage(a);
    await deleteArticles([a], 'd1');
    expect(await known()).toBe(1);
    await undoDeletion('d1');
    expect(await known()).toBe(2);
    const lines = await backupLines();
    startEmptyLibrary();
    await fakeBrowser.storage.local.clear();
    await restoreAll(lines);
    expect(await known()).toBe(2);
  });
});

async function save(...numbers: number[]): Promise<string[]> {
  const ids: string[] = [];
  for (const n of numbers) ids.push((await saved(`https://a.example/${n}`, `Text ${n}`)).id);
  return ids;
}

async function backupLines(): Promise<string[]> {
  const answer = await readBackup(null);
  if (!answer.ok) throw new Error(answer.problem);
  return answer.lines;
}

async function restoreAll(lines: string[]): Promise<void> {
  await bringLines('r', 0, lines);
  expect(await restoreLines('r')).toMatchObject({ ok: true });
}
