import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backup, everything, fill } from '../../support/backup.ts';
import { list, startEmptyLibrary } from '../../support/library.ts';
import { messageTypes, mutatedMessage, soundMessages } from '../../support/messages.ts';
import { chanceFrom } from '../../support/prose.ts';

// The background's own answers over a database in memory; the browser hands in what is listened with.
vi.mock('../../../platform/browser.ts', async () => {
  const { browser } = await import('../../support/browser-in-memory.ts');
  const runtime = { ...browser.runtime, id: 'us', getURL: () => 'own-extension://us/' };
  return { browser: { ...browser, runtime } };
});
vi.mock('../../../platform/message-answers.ts', () => ({
  answerMessagesBy: (answers: Answers) => {
    answer = answers;
  },
}));

type Answers = (value: unknown, sender: object) => Promise<{ ok: boolean }> | undefined;
let answer: Answers;

const OF_A_TAB = { tab: { id: 3, windowId: 1 }, frameId: 0 };
const page = { id: 'us', url: 'https://daily.example/', ...OF_A_TAB };
const framed = { id: 'us', url: 'own-extension://us/sidepanel.html', ...OF_A_TAB, frameId: 4 };
const own = { id: 'us', url: 'own-extension://us/library.html', ...OF_A_TAB };

const REFUSED = { ok: false, problem: 'not-understood' };
const ALTERING = ['delete-articles', 'add-articles', 'restore-lines', 'tag-articles'] as const;

beforeEach(async () => {
  startEmptyLibrary();
  const { answerMessages } = await import('../../../entrypoints/background/answer-messages.ts');
  answerMessages();
});

describe('messages of a page', () => {
  it('change nothing, of whatever type and however mutated', async () => {
    await fill();
    const before = await everything();
    const chance = chanceFrom(5);
    for (const type of messageTypes) {
      if (['page-begins', 'mark-pressed'].includes(type)) continue;
      expect(await answer(soundMessages[type], page), type).toEqual(REFUSED);
      for (let round = 0; round < 300; round++) {
        const message = mutatedMessage(soundMessages[type], chance) as { type?: string } | null;
        if (message?.type === 'page-begins' || message?.type === 'mark-pressed') continue;
        expect(await answer(message, page)).toEqual(REFUSED);
      }
    }
    expect(await everything()).toBe(before);
  });

  it.each([
    ['without an address', { ...page, url: undefined }],
    ['of an address like ours', { ...page, url: 'https://own-extension://us/' }],
    ['of a tab that is gone', { id: 'us', url: page.url }],
  ])('are refused %s', async (_, sender) => {
    for (const type of ALTERING) {
      expect(await answer(soundMessages[type], sender)).toEqual(REFUSED);
    }
  });

  it('of another extension are left to others', () => {
    expect(answer(soundMessages['list-entries'], { ...own, id: 'them' })).toBeUndefined();
  });
});

describe('messages of a page of ours', () => {
  it('in a frame of another page neither keep the article of another tab nor reach anything in the library', async () => {
    await fill();
    const before = await everything();
    for (const type of ALTERING) {
      expect(await answer(soundMessages[type], framed), type).toEqual(REFUSED);
    }
    expect(await answer(soundMessages['add-tab'], framed)).toEqual(REFUSED);
    expect(await answer({ type: 'save-article', tabId: 4 }, framed)).toEqual(REFUSED);
    expect(await everything()).toBe(before);
  });

  it('leave no record that cannot be read, however mutated', async () => {
    const { id } = await fill();
    const chance = chanceFrom(9);
    const known = JSON.parse(JSON.stringify(soundMessages).replaceAll('a'.repeat(64), id));
    for (const type of messageTypes.filter((each) => /articles|corr|copies|apart/.test(each))) {
      if (/^(save|judge|count|get)-/.test(type)) continue;
      for (let round = 0; round < 200; round++) {
        await answer(mutatedMessage(known[type], chance), own);
      }
      expect((await list()).damaged, type).toEqual([]);
    }
    expect(await backup()).not.toContain('"damaged"');
  });
});
