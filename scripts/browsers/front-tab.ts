import type { TabState } from '../../platform/tab-state.ts';
import { type DrivenBrowser, until } from './driven-browser.ts';

/** What the extension knows of the tab in front, from where the panel has it too. */
export function readFrontTab(browser: DrivenBrowser): Promise<TabState> {
  return browser.evaluateInExtension(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const key = `tab-${tab?.id}`;
    const stored = await chrome.storage.session.get(key);
    return (stored[key] ?? { stage: 'idle', address: null }) as TabState;
  });
}

/**
 * Waits until the page in front has been read. A page on which nothing was noticed is never read,
 * so idle is an answer too, after `patience` milliseconds.
 */
export async function settledFrontTab(browser: DrivenBrowser, patience: number): Promise<TabState> {
  const settled = async () => {
    const state = await readFrontTab(browser);
    return state.stage === 'idle' || state.stage === 'reading' ? null : state;
  };
  return until(settled, 'a page that was read', patience).catch(() => readFrontTab(browser));
}
