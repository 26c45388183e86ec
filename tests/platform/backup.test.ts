import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { restoreBackupFile } from '../../platform/backup-file.ts';
import { forgetBrought } from '../../platform/backup-restoring.ts';
import { LIBRARY } from '../../platform/library-database.ts';
import { tagArticles } from '../../platform/library-edits.ts';
import { ARRANGEMENT, backup, everything, fill, SETTINGS } from '../support/backup.ts';
import { between } from '../support/browser-in-memory.ts';
import { damage, list, saved, startEmptyLibrary } from '../support/library.ts';

// The real library over a database in memory, and real messages.
vi.mock('../../platform/browser.ts', () => import('../support/browser-in-memory.ts'));

const calmly = () => ({ signal: new AbortController().signal, onProgress: vi.fn() });

beforeEach(() => {
  startEmptyLibrary();
  between.stored = {};
  between.asked = [];
  between.lose = null;
});

describe('a backup', () => {
  it('restored into an empty library is the same backup again, byte for byte', async () => {
    await fill();
    const before = await backup();
    startEmptyLibrary();
    between.stored = {};
    expect(await restoreBackupFile(new Blob([before]), calmly())).toEqual({ restored: 3 });
    expect(await backup()).toBe(before);
    expect(between.stored.settings).toEqual(SETTINGS);
    expect(between.stored['notes-arrangement']).toEqual(ARRANGEMENT);
  });

  it('holds what cannot be read, too', async () => {
    const { id } = await fill();
    await damage(id);
    await saved('https://damaged.example/', 'Saved anew.');
    const { id: other } = await saved('https://second.example/', 'Still damaged.');
    await damage(other);
    const before = await backup();
    startEmptyLibrary();
    await restoreBackupFile(new Blob([before]), calmly());
    expect(await backup()).toBe(before);
    expect((await list()).damaged).toEqual([other, id].sort());
  });

  it('restored twice changes nothing the second time', async () => {
    await fill();
    const before = await backup();
    await restoreBackupFile(new Blob([before]), calmly());
    await restoreBackupFile(new Blob([before]), calmly());
    expect(await backup()).toBe(before);
  });

  it('adds to what is there, and deletes nothing', async () => {
    await fill();
    const before = await backup();
    startEmptyLibrary();
    await saved('https://new.example/', 'Saved since.');
    await restoreBackupFile(new Blob([before]), calmly());
    expect((await list()).articles).toHaveLength(4);
  });

  it('goes out and comes in by parts that a message can carry', async () => {
    for (let at = 0; at < 6; at++) await saved(`https://long.example/${at}`, 'x'.repeat(900_000));
    const before = await backup();
    expect(between.asked.filter((type) => type === 'read-backup').length).toBeGreaterThan(2);
    startEmptyLibrary();
    const progress = calmly();
    expect(await restoreBackupFile(new Blob([before]), progress)).toEqual({ restored: 6 });
    expect(between.asked.filter((type) => type === 'bring-lines').length).toBeGreaterThan(2);
    expect(progress.onProgress.mock.lastCall?.[0]).toBeGreaterThan(0.99);
    expect(await backup()).toBe(before);
  });
});

describe('a restoring that does not end well', () => {
  it.each(['bring-lines', 'restore-lines'])(
    'leaves nothing when it is cancelled at %s',
    async (step) => {
      for (let at = 0; at < 6; at++) await saved(`https://long.example/${at}`, 'x'.repeat(900_000));
      const before = await backup();
      startEmptyLibrary();
      const kept = await everything();
      const abort = new AbortController();
      between.asked = [];
      const outcome = restoreBackupFile(new Blob([before]), {
        signal: abort.signal,
        onProgress: (done) => {
          if (step === 'bring-lines' || done > 0.99) abort.abort();
        },
      });
      expect(await outcome).toEqual({ cancelled: true });
      expect(await everything()).toBe(kept);
    },
  );

  it('leaves nothing when the library refuses', async () => {
    await fill();
    const before = await backup();
    startEmptyLibrary();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
      key,
    ) {
      if (this.name === 'entries') throw new DOMException('full', 'QuotaExceededError');
      return IDBObjectStore.prototype.add.call(this, value, key);
    });
    expect(await restoreBackupFile(new Blob([before]), calmly())).toEqual({
      refusal: 'library-full',
    });
    put.mockRestore();
    expect((await list()).articles).toEqual([]);
    expect(between.stored.settings).toBe(SETTINGS);
    expect(await restoreBackupFile(new Blob([before]), calmly())).toEqual({ restored: 3 });
  });

  it('names the article that would have too many tags, and leaves nothing', async () => {
    const { id } = await saved('https://full.example/', 'The talks opened.');
    const tags = (name: string) => Array.from({ length: 30 }, (_, n) => `${name} ${n}`);
    await tagArticles([id], { add: tags('before'), remove: [] });
    const before = await backup();
    await tagArticles([id], { add: tags('since'), remove: tags('before') });
    const kept = (await list()).articles;
    expect(await restoreBackupFile(new Blob([before]), calmly())).toEqual({
      refusal: 'too-many-tags',
      article: 'Talks',
    });
    expect((await list()).articles).toEqual(kept);
  });

  it.each(['bring-lines', 'restore-lines'])(
    'is whole though the answer to %s was lost',
    async (type) => {
      await fill();
      const before = await backup();
      startEmptyLibrary();
      let lost = 0;
      between.lose = (each) => each === type && lost++ === 0;
      expect(await restoreBackupFile(new Blob([before]), calmly())).toEqual({ restored: 3 });
      between.lose = null;
      expect(await backup()).toBe(before);
    },
  );

  it('leaves lines behind only until they are forgotten', async () => {
    await fill();
    const before = await backup();
    await restoreBackupFile(new Blob([before]), calmly());
    await forgetBrought();
    const raw = await openDB(LIBRARY);
    expect(await raw.count('restoring')).toBe(0);
    raw.close();
  });
});
