import { browser } from './browser.ts';

export type OpenTab = { tabId: number; address: string; title: string };

/**
 * The tabs whose pages we may read. Browsers show us no other's address; those of private windows are
 * left alone, because nothing of them is kept unless somebody saves it there.
 */
export async function readableTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  return tabs.flatMap(({ id, url, title, incognito }) =>
    id === undefined || !url || incognito ? [] : [{ tabId: id, address: url, title: title ?? url }],
  );
}
