import { beforeEach, describe, expect, it } from 'vitest';
import { listEntries } from '../../platform/library-entries.ts';
import { undoDeletion } from '../../platform/library-removal.ts';
import { LIBRARY_STEPS } from '../../platform/library-steps.ts';
import { expectBroughtUpToDate } from '../support/brought-up-to-date.ts';
import { list, startEmptyLibrary } from '../support/library.ts';
import { refuseWrite } from '../support/refusing-storage.ts';
import {
  earlierLibraries,
  readStored,
  recordsIn,
  type StoredLibrary,
  writeStored,
} from '../support/stored-library.ts';

beforeEach(startEmptyLibrary);

it('there is a library of every version, as its own code wrote it', () => {
  expect(earlierLibraries.map(({ version }) => version)).toEqual(
    LIBRARY_STEPS.map((_, at) => at + 1),
  );
});

describe.each(earlierLibraries)('a library of version $version', (earlier) => {
  beforeEach(() => writeStored(earlier));

  it('has all its records after the update, and two more openings change nothing', async () => {
    const { damaged } = await list();
    expect(damaged).toHaveLength(1);
    const after = await readStored();
    expect(after.version).toBe(LIBRARY_STEPS.length);
    await expectBroughtUpToDate(earlier, after);
    await list();
    expect(await readStored()).toEqual(after);
  });

  it('can still bring back what was deleted in it', async () => {
    if (recordsIn(earlier, 'removed').length === 0) return;
    expect(await undoDeletion('a-deletion')).toEqual({ ok: true, restored: 1 });
    expect((await list()).articles).toHaveLength(6);
  });

  it('stays as it was wherever the update fails, and is brought up to date the next time', async () => {
    let failed = 0;
    for (let nth = 1; nth <= 100; nth++) {
      await writeStored(earlier);
      const refusing = refuseWrite(nth);
      const listed = await listEntries();
      refusing.mend();
      if (!refusing.refused) break;
      failed++;
      expect(listed, `write ${nth}`).toEqual({ ok: false, problem: 'library-full' });
      expect(await readStored(), `write ${nth}`).toEqual(earlier);
      await list();
      await expectBroughtUpToDate(earlier, await readStored());
    }
    expect(failed).toBe(writesToUpdate(earlier));
  });
});

/** Only the second step writes records: each sound one, and its entry. */
function writesToUpdate(earlier: StoredLibrary): number {
  return earlier.version === 1 ? 10 : 0;
}
