import { browser } from './browser.ts';

/** A tab's address; null when the tab is gone, or the browser hides it for want of access. */
export async function addressOfTab(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}
