import type { Tabs } from 'webextension-polyfill';
import { browser } from '../../platform/browser.ts';
import { clearMarks, injectDetector } from '../../platform/page-scripts.ts';
import { isOn, isSamePage, powerFor } from '../../platform/power.ts';
import { forgetTab, readTab } from '../../platform/session.ts';
import { addressOfTab } from '../../platform/tabs.ts';
import { drawButton } from './draw-button.ts';

/** Notes belong to the page they were written for: they go when the tab goes elsewhere. */
export function followTabs(): void {
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'loading' || change.url) void leavePage(tabId);
    if (change.status === 'complete') void arriveAtPage(tabId, tab);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
}

// What the event says of the address may be old by the time this runs, and another page be read.
async function leavePage(tabId: number): Promise<void> {
  const { address } = await readTab(tabId);
  if (address === null) return;
  const now = await addressOfTab(tabId);
  if (now !== null && isSamePage(now, address)) return;
  await forgetTab(tabId);
  // A single-page site may keep the text that was marked.
  await Promise.all([drawButton(tabId), clearMarks(tabId)]);
}

// Single-page sites change their address without loading a page, so the registered detector does
// not run again. It tells by itself whether it has already looked at this address.
async function arriveAtPage(tabId: number, { url }: Tabs.Tab): Promise<void> {
  await drawButton(tabId);
  if (!url) return;
  const power = await powerFor(url);
  if (power.access === 'granted' && isOn(power)) await injectDetector(tabId);
}
