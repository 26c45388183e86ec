import { browser } from './browser.ts';

const EVERY_MS = 10_000;

/**
 * Firefox ends a background that has asked nothing of the browser for half a minute, though it owes
 * an answer and a transaction is under way: five thousand articles were never restored (153).
 */
export async function stayAwake<T>(work: Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), EVERY_MS);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
