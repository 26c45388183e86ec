import { browser } from './browser.ts';
import type { TabState } from './tab-state.ts';

// What a browser session knows of each tab. Memory only: nothing here outlives the browser.

const tabKey = (tabId: number) => `tab-${tabId}`;
const hintKey = (tabId: number) => `hint-${tabId}`;
const chosenKey = (tabId: number) => `chosen-${tabId}`;
const OFF_PAGES = 'off-pages';
const PRIVATE_OFF_SITES = 'private-off-sites';
const MOST_OFF = 200;

/**
 * What only the toolbar's button could tell of so far: a note was chosen while the panel was shut,
 * or a page was saved, or could not be, from a menu or by a shortcut.
 */
export type Hint = { is: 'note-chosen' } | { is: 'saved' } | { is: 'refused'; problem: string };

export async function readTab(tabId: number): Promise<TabState> {
  return (await read<TabState>(tabKey(tabId))) ?? { stage: 'idle', address: null };
}

export async function writeTab(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [tabKey(tabId)]: state });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([tabKey, hintKey, chosenKey].map((key) => key(tabId)));
}

export async function readHint(tabId: number): Promise<Hint | null> {
  return (await read<Hint>(hintKey(tabId))) ?? null;
}

export async function writeHint(tabId: number, hint: Hint | null): Promise<void> {
  const key = hintKey(tabId);
  if (hint) await browser.storage.session.set({ [key]: hint });
  else await browser.storage.session.remove(key);
}

/** The note whose mark was pressed last in a tab: a panel that is opened after that begins there. */
export async function readChosenNote(tabId: number): Promise<string | null> {
  return (await read<string>(chosenKey(tabId))) ?? null;
}

export async function writeChosenNote(tabId: number, note: string): Promise<void> {
  await browser.storage.session.set({ [chosenKey(tabId)]: note });
}

export async function readOffPages(): Promise<string[]> {
  return (await read<string[]>(OFF_PAGES)) ?? [];
}

export async function writeOffPages(addresses: string[]): Promise<void> {
  await browser.storage.session.set({ [OFF_PAGES]: addresses.slice(-MOST_OFF) });
}

/** Sites switched off in a private window, which must leave nothing on the disk. */
export async function readPrivateOffSites(): Promise<string[]> {
  return (await read<string[]>(PRIVATE_OFF_SITES)) ?? [];
}

export async function writePrivateOffSites(hosts: string[]): Promise<void> {
  await browser.storage.session.set({ [PRIVATE_OFF_SITES]: hosts.slice(-MOST_OFF) });
}

/** Calls back when a page is switched off or on. */
export function onOffPagesChange(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && OFF_PAGES in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** Calls back when anything known of this tab changes. */
export function onSessionChange(listener: (concerns: (tabId: number) => boolean) => void) {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'session') return;
    const keys = (tabId: number) => [tabKey(tabId), hintKey(tabId), OFF_PAGES, PRIVATE_OFF_SITES];
    listener((tabId) => keys(tabId).some((key) => key in changes));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

async function read<T>(key: string): Promise<T | undefined> {
  return (await browser.storage.session.get(key))[key] as T | undefined;
}
