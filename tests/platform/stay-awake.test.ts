import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stayAwake } from '../../platform/stay-awake.ts';

const asked = vi.hoisted(() => vi.fn());
vi.mock('../../platform/browser.ts', () => ({
  browser: { runtime: { getPlatformInfo: asked } },
}));

beforeEach(() => {
  vi.useFakeTimers();
  asked.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

it.each(['done', 'failed'])('asks the browser until the work is %s, and no longer', async (end) => {
  const work = new Promise<string>((resolve, reject) => {
    setTimeout(() => (end === 'done' ? resolve(end) : reject(new Error(end))), 65_000);
  });
  const awake = stayAwake(work).catch((error: Error) => error.message);
  await vi.advanceTimersByTimeAsync(65_000);
  expect(await awake).toBe(end);
  expect(asked).toHaveBeenCalledTimes(6); // never half a minute in silence
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveBeenCalledTimes(6);
});
