import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** A tab's address; null when the tab is gone, or the browser hides it for want of access. */
export async function addressOfTab(tabId: number): Promise<string | null> {
  return (await tabWith(tabId))?.url ?? null;
}

export async function isPrivate(tabId: number): Promise<boolean> {
  return (await tabWith(tabId))?.incognito ?? false;
}

async function tabWith(tabId: number): Promise<Tabs.Tab | null> {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    return null;
  }
}
