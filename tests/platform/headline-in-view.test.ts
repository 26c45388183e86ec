import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { headlineInView } from '../../platform/page-scripts.ts';

// What no browser can be made to do on demand: a page that answers never, or late.
const { executeScript } = vi.hoisted(() => ({ executeScript: vi.fn() }));
vi.mock('../../platform/browser.ts', () => ({ browser: { scripting: { executeScript } } }));

beforeEach(() => {
  vi.useFakeTimers();
  executeScript.mockReset();
});
afterEach(() => vi.useRealTimers());

describe('the headline in view', () => {
  it('is not waited for without end, and asked of a stuck page once', async () => {
    const stuck = Promise.withResolvers<{ result: string }[]>();
    executeScript.mockReturnValueOnce(stuck.promise);
    const first = headlineInView(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await first).toBeNull();
    expect(await headlineInView(1)).toBeNull();
    expect(executeScript).toHaveBeenCalledTimes(1);

    executeScript.mockResolvedValue([{ result: 'Roses' }]);
    expect(await headlineInView(2)).toBe('Roses');
    stuck.resolve([{ result: 'Ferry' }]);
    await vi.advanceTimersByTimeAsync(0);
    expect(await headlineInView(1)).toBe('Roses');
  });

  it('is asked of a page that has not ended loading too', async () => {
    executeScript.mockResolvedValue([{ result: 'Roses' }]);
    await headlineInView(3);
    expect(executeScript.mock.calls[0]?.[0]).toMatchObject({ injectImmediately: true });
  });

  it('is none without access, and can be asked for again', async () => {
    executeScript.mockRejectedValueOnce(new Error('No access'));
    expect(await headlineInView(4)).toBeNull();
    executeScript.mockResolvedValue([{ result: 'Roses' }]);
    expect(await headlineInView(4)).toBe('Roses');
  });
});
