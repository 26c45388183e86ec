import { expect, test, vi } from 'vitest';
import { arrangementFrom, withPartAt } from '../../core/notes/arrangement.ts';
import { keepArrangement, readArrangement } from '../../platform/kept-arrangement.ts';

// A browser that takes the longer for a write the earlier it was asked for it.
const stored = vi.hoisted(() => ({ is: {} as Record<string, unknown>, wait: 30 }));
vi.mock('../../platform/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async () => stored.is,
        set: async (items: Record<string, unknown>) => {
          const wait = stored.wait;
          stored.wait -= 10;
          await new Promise((resolve) => setTimeout(resolve, wait));
          stored.is = items;
        },
      },
    },
  },
}));

test('what is kept is the last of many changes, whichever the browser finishes first', async () => {
  const first = arrangementFrom(undefined);
  const steps = [2, 1, 0].map((place) => withPartAt(first, 'then-since', place));
  await Promise.all(steps.map(keepArrangement));
  expect(await readArrangement()).toEqual(steps.at(-1));
});
