import '../support/extension.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const { answerMessagesBy } = await import('../../platform/browser.ts');

describe('a message', () => {
  beforeEach(() => fakeBrowser.reset());
  type Heard = (message: unknown, sender: object, answer: (value: unknown) => void) => unknown;
  function heardBy(listener: Parameters<typeof answerMessagesBy>[0]): Heard {
    const added = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    answerMessagesBy(listener);
    const [heard] = added.mock.lastCall ?? [];
    added.mockRestore();
    return heard as unknown as Heard;
  }

  it('is answered later, which Chrome is told by `true`', async () => {
    const answer = vi.fn();
    expect(heardBy(async (message) => ({ ok: message }))(1, {}, answer)).toBe(true);
    await vi.waitFor(() => expect(answer).toHaveBeenCalledExactlyOnceWith({ ok: 1 }));
  });

  it('that nobody here answers is left to others', () => {
    const answer = vi.fn();
    expect(heardBy(() => undefined)(1, {}, answer)).toBeUndefined();
    expect(answer).not.toHaveBeenCalled();
  });

  it('is answered with nothing where answering fails, so that nobody waits for ever', async () => {
    const answer = vi.fn();
    heardBy(() => Promise.reject(new Error('a fault')))(1, {}, answer);
    await vi.waitFor(() => expect(answer).toHaveBeenCalledExactlyOnceWith(undefined));
  });
});
