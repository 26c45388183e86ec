import { describe, expect, it, vi } from 'vitest';
import {
  readExtensionMessage,
  readFramedMessage,
  readPageMessage,
} from '../../platform/messages.ts';
import { messageTypes, mutatedMessage, soundMessages } from '../support/messages.ts';
import { chanceFrom } from '../support/prose.ts';

const ROUNDS = 10_000; // of each type
const FROM_PAGES = ['page-begins', 'mark-pressed'];
const OF_PANEL_OR_POPUP =
  /^(set-(power|site|page|marks|language)|look-at-page|hint-seen|(go-on|follow)-reading|jump|save-article)$/;
const OF_LIBRARY = messageTypes.filter(
  (type) => !FROM_PAGES.includes(type) && !OF_PANEL_OR_POPUP.test(type),
);

vi.setConfig({ testTimeout: 120_000 });

describe('who may say what', () => {
  it.each(messageTypes)('%s', (type) => {
    const message = soundMessages[type];
    const isFromPage = FROM_PAGES.includes(type);
    expect(readPageMessage(message)).toEqual(isFromPage ? message : null);
    expect(readExtensionMessage(message)).toEqual(isFromPage ? null : message);
    const mayBeFramed = !isFromPage && !OF_LIBRARY.includes(type);
    expect(readFramedMessage(message, 1)).toEqual(mayBeFramed ? message : null);
  });

  it('a page can neither delete, bring in, take out nor set anything', () => {
    expect(messageTypes.filter((type) => readPageMessage(soundMessages[type]))).toEqual(FROM_PAGES);
    expect(OF_LIBRARY).toHaveLength(23);
  });

  it('a panel in a frame keeps the article of the page around it, and of no other', () => {
    const message = { type: 'save-article', tabId: 1 };
    expect(readFramedMessage(message, 1)).toEqual(message);
    expect(readFramedMessage(message, 2)).toBeNull();
    expect(readFramedMessage({ type: 'add-tab', tabId: 1 }, 1)).toBeNull();
  });
});

describe.each(messageTypes)('%s, mutated ten thousand times', (type) => {
  it('is refused, or is a message of a known type with its own fields and no others', () => {
    const chance = chanceFrom(type.length);
    for (let round = 0; round < ROUNDS; round++) {
      const message = mutatedMessage(soundMessages[type], chance);
      const fromPage = readPageMessage(message);
      const fromUs = readExtensionMessage(message);
      expect(fromPage !== null && fromUs !== null).toBe(false);
      if (fromPage) expect(FROM_PAGES).toContain(fromPage.type);
      const read = fromPage ?? fromUs;
      if (!read) continue;
      const fields = Object.keys(soundMessages[read.type]);
      expect(Object.keys(read).filter((name) => !fields.includes(name))).toEqual([]);
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
