import '../support/extension.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const { keepChoice, keptChoice } = await import('../../platform/kept-choices.ts');

const keepMany = async (from: number, to: number) => {
  for (let n = from; n < to; n++) await keepChoice({ name: `other-${n}`, ids: [`${n}`] });
};

describe('a choice of articles', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is kept while it is read, however many others are made', async () => {
    await keepChoice({ name: 'open', ids: ['a', 'b'] });
    for (let round = 0; round < 5; round++) {
      await keepMany(round * 15, round * 15 + 15);
      expect(await keptChoice('open')).toEqual(['a', 'b']);
    }
    expect(await keptChoice('other-0')).toBeNull();
  });

  it('is kept once, however often it is made', async () => {
    await keepMany(0, 10);
    for (let n = 0; n < 30; n++) await keepChoice({ name: 'same', ids: ['a'] });
    expect(await keptChoice('other-0')).toEqual(['0']);
    expect(await keptChoice('same')).toEqual(['a']);
    expect(await keptChoice('never')).toBeNull();
  });
});
