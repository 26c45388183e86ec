import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stayAwake } from '../../platform/stay-awake.ts';

const asked = vi.hoisted(() => vi.fn());
let answer: () => Promise<unknown>;
vi.mock('../../platform/browser.ts', () => ({
  browser: {
    runtime: {
      getPlatformInfo() {
        asked();
        return answer(); // a mock’s own promise would count as handled
      },
    },
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  asked.mockClear();
  answer = async () => ({ os: 'linux' });
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

it('does the work though the browser, shutting down, refuses to answer', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  answer = () => Promise.reject(new Error('Context unloaded'));
  const awake = stayAwake(new Promise((resolve) => setTimeout(resolve, 25_000, 'done')));
  await vi.advanceTimersByTimeAsync(25_000);
  vi.useRealTimers();
  await new Promise((resolve) => setTimeout(resolve)); // rejections are told after the microtasks
  process.off('unhandledRejection', unhandled);
  expect(await awake).toBe('done');
  expect(unhandled).not.toHaveBeenCalled();
});
