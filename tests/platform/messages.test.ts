import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExtensionMessage, readPageMessage } from '../../platform/messages.ts';

describe('messages', () => {
  it('lets a page say which mark was pressed, by a name and nothing else', () => {
    const pressed = { type: 'mark-pressed', note: 'fact:a' };
    expect(readPageMessage({ ...pressed, tabId: 4 })).toEqual(pressed);
    expect(readPageMessage({ type: 'mark-pressed', note: '' })).toBeNull();
    expect(readPageMessage({ type: 'mark-pressed', note: 'x'.repeat(201) })).toBeNull();
  });

  it('takes from nobody that a note was chosen: that is the background’s to say', () => {
    const chosen = { type: 'note-chosen', tabId: 1, noteId: 'fact:a' };
    expect(readExtensionMessage(chosen)).toBeNull();
    expect(readPageMessage(chosen)).toBeNull();
  });

  it('lets a page say only how it begins, and no more of it than a beginning', () => {
    const begins = { type: 'page-begins', address: 'https://daily.example/', text: 'Talks' };
    expect(readPageMessage({ ...begins, tabId: 1 })).toEqual(begins);
    expect(readPageMessage({ ...begins, text: 'x'.repeat(20_001) })).toBeNull();
    expect(readPageMessage({ type: 'page-begins' })).toBeNull();
    for (const type of ['set-power', 'save-article', 'delete-articles', 'jump']) {
      expect(readPageMessage({ type, tabId: 1, id: 'a', on: true, scope: 'site' })).toBeNull();
    }
  });

  it('drops what a message carries beyond its own fields', () => {
    const message = { type: 'look-at-page', tabId: 3, script: 'x', __proto__: { on: true } };
    expect(readExtensionMessage(message)).toEqual({ type: 'look-at-page', tabId: 3 });
  });

  it.each([
    { type: 'look-at-page' },
    { type: 'look-at-page', tabId: '3' },
    { type: 'look-at-page', tabId: -1 },
    { type: 'set-power', scope: 'planet', on: true, tabId: 1 },
    { type: 'jump', tabId: 1, passage: { block: 0 } },
    { type: 'delete-articles', ids: [''], deletion: 'a' },
    { type: 'toString' },
    [],
    null,
    'look-at-page',
  ])('refuses %j', (value) => {
    expect(readExtensionMessage(value)).toBeNull();
  });

  it('never throws, whatever it is handed', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = readExtensionMessage(value) ?? readPageMessage(value);
        expect(read === null || typeof read.type === 'string').toBe(true);
      }),
    );
  });
});
