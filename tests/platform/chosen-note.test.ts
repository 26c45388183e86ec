import '../support/extension.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const { onNoteChosen } = await import('../../platform/chosen-note.ts');

describe('a chosen note', () => {
  beforeEach(() => fakeBrowser.reset());
  const sentAs = async (message: unknown, sender: object) => {
    const heard = vi.fn();
    const stop = onNoteChosen(heard);
    await fakeBrowser.runtime.onMessage.trigger(
      message,
      { id: fakeBrowser.runtime.id, ...sender },
      () => {},
    );
    stop();
    return heard.mock.calls;
  };
  const message = { type: 'note-chosen', tabId: 7, noteId: 'fact:a' };

  it('is told of as the background says', async () => {
    expect(await sentAs(message, {})).toEqual([[{ tabId: 7, noteId: 'fact:a' }]]);
  });

  it('is not taken from a tab, nor from another extension', async () => {
    expect(await sentAs(message, { tab: { id: 7 } })).toEqual([]);
    expect(await sentAs(message, { id: 'another' })).toEqual([]);
  });

  it.each([null, 'note-chosen', { type: 'note-chosen' }, { ...message, tabId: '7' }])(
    'is not read into %j',
    async (other) => {
      expect(await sentAs(other, {})).toEqual([]);
    },
  );
});
