import { browser } from './browser.ts';
import type { Announcement } from './messages.ts';

/** Tells every open page of the extension. That there is none is no failure. */
export async function announce(message: Announcement): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // Nobody listens.
  }
}
