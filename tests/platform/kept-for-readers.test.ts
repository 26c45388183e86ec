import '../support/extension.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FIRST_ARRANGEMENT, withPartAt } from '../../core/notes/arrangement.ts';

const { keepArrangement, onArrangementChange, readArrangement } = await import(
  '../../platform/kept-arrangement.ts'
);
const { keepSeenVersions, readSeenVersions } = await import('../../platform/seen-versions.ts');

beforeEach(() => fakeBrowser.reset());

describe('the arrangement of the notes', () => {
  const moved = withPartAt(FIRST_ARRANGEMENT, 'dispute', 0);

  it('is the first one until a reader changes it, and then theirs', async () => {
    expect(await readArrangement()).toEqual(FIRST_ARRANGEMENT);
    await keepArrangement(moved);
    expect(await readArrangement()).toEqual(moved);
  });

  it('changes in every panel at once', async () => {
    const heard = vi.fn();
    const stop = onArrangementChange(heard);
    await keepArrangement(moved);
    expect(heard).toHaveBeenCalledExactlyOnceWith(moved);
    await fakeBrowser.storage.local.set({ settings: {} });
    stop();
    await keepArrangement(FIRST_ARRANGEMENT);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('lasts as long as the panel where the browser refuses to keep it', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await expect(keepArrangement(moved)).resolves.toBeUndefined();
    set.mockRestore();
  });
});

it('the versions a reader was told of are kept', async () => {
  expect(await readSeenVersions()).toEqual({ extension: null, dossiers: {} });
  const seen = { extension: '0.1.0', dossiers: { a: '1.2.0' } };
  await keepSeenVersions(seen);
  expect(await readSeenVersions()).toEqual(seen);
});
