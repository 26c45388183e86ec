import { browser } from './browser.ts';

const EVERY_MS = 10_000;

/**
 * Firefox ends a background that has asked nothing of the browser for half a minute, though it owes
 * an answer and a transaction is under way: Firefox 153 never restored five thousand articles.
 */
export async function stayAwake<T>(work: Promise<T>): Promise<T> {
  const timer = setInterval(ask, EVERY_MS);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

function ask(): void {
  browser.runtime.getPlatformInfo().catch(() => {}); // refused while the browser shuts down
}
