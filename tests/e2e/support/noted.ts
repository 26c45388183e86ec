import type { Page } from 'puppeteer-core';
import type { TabState } from '../../../platform/tab-state.ts';
import { type DrivenBrowser, until } from '../../../scripts/browsers/driven-browser.ts';
import { readFrontTab } from '../../../scripts/browsers/front-tab.ts';
import { marksDrawn, setMarks } from './marks.ts';

export type Noted = Extract<TabState, { stage: 'notes' }>;

/** What is known of the page in front once it has its notes. */
export function notesOn(browser: DrivenBrowser, title: string): Promise<Noted> {
  return until(
    async () => {
      const state = await readFrontTab(browser);
      return state.stage === 'notes' && state.article.title?.value === title && state;
    },
    'notes',
    30_000,
  );
}

export function wordsOf({ article }: Noted): string[] {
  return article.blocks.map(({ text }) => text);
}

/** The same as a person's press in the popup, without a popup. */
export function askToLook(browser: DrivenBrowser): Promise<void> {
  return browser.evaluateInExtension(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    void chrome.runtime.sendMessage({ type: 'look-at-page', tabId: tab?.id });
  });
}

export async function lookByHand(browser: DrivenBrowser, page: Page): Promise<void> {
  const popup = await browser.openPopup(page);
  await popup.click('#look');
  await popup.close();
}

/** The marked sentences of a page that has its notes. */
export async function markedBy(browser: DrivenBrowser, page: Page): Promise<string[]> {
  await setMarks(browser, true);
  await askToLook(browser);
  return marksDrawn(page);
}
