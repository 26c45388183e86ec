import { browser } from './browser.ts';
import type { TabState } from './tab-state.ts';

// What a browser session knows of each tab. Memory only: nothing here outlives the browser.

const tabKey = (tabId: number) => `tab-${tabId}`;
const OFF_PAGES = 'off-pages';
const MOST_OFF_PAGES = 200;

export async function readTab(tabId: number): Promise<TabState> {
  const key = tabKey(tabId);
  const stored = await browser.storage.session.get(key);
  return (stored[key] as TabState | undefined) ?? { stage: 'idle', address: null };
}

export async function writeTab(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [tabKey(tabId)]: state });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(tabKey(tabId));
}

export async function readOffPages(): Promise<string[]> {
  const stored = await browser.storage.session.get(OFF_PAGES);
  return (stored[OFF_PAGES] as string[] | undefined) ?? [];
}

export async function writeOffPages(addresses: string[]): Promise<void> {
  await browser.storage.session.set({ [OFF_PAGES]: addresses.slice(-MOST_OFF_PAGES) });
}

/** Calls back when anything known of this tab changes. */
export function onSessionChange(listener: (concerns: (tabId: number) => boolean) => void) {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'session') return;
    listener((tabId) => tabKey(tabId) in changes || OFF_PAGES in changes);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
