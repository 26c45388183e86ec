import { Buffer } from 'node:buffer';
import { beforeAll, describe, test } from 'vitest';
import type { TabState } from '../../platform/tab-state.ts';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { readFrontTab } from '../../scripts/browsers/front-tab.ts';
import { findNoFault } from './support/axe.ts';
import { drop } from './support/drop.ts';
import { demoPage, panelShows, useSidelight, viewSays } from './support/sidelight.ts';

// One browser is enough: what is looked at is our markup and our colours.
describe('nothing that axe-core finds fault with', () => {
  const at = useSidelight('chromium');
  const states: Record<string, TabState> = {};

  beforeAll(async () => {
    for (const id of ['garbled', 'hebrew', 'talks-2026', 'unrelated']) {
      const page = await at.browser.newPage(at.demo.origin + demoPage(id).path);
      const popup = await at.browser.openPopup(page);
      await popup.click('#look');
      states[id] = await until(async () => {
        const state = await readFrontTab(at.browser);
        return 'article' in state && state;
      }, `${id} to be read`);
      if (id === 'hebrew' || id === 'garbled') {
        const panel = await at.browser.openPanel(page);
        await panelShows(panel, 'notes');
        await panel.click('#save');
        await viewSays(panel, 'Saved for comparison.');
      }
    }
  });

  test.each(['garbled', 'hebrew', 'talks-2026', 'unrelated'])('the panel for %s', async (id) => {
    await inPanel(states[id] ?? null);
  });

  test.each(['reader-failed', 'list-of-articles', 'too-short', 'language-not-supported'] as const)(
    'the panel with the problem %s',
    async (problem) => {
      await inPanel({ stage: 'problem', address: at.demo.origin, problem });
    },
  );

  test('the panel on a page of the browser, and while everything is off', async () => {
    await inPanel(null);
    await at.browser.evaluateInExtension(() =>
      chrome.storage.local.set({ settings: { everywhere: false, offSites: [], marks: false } }),
    );
    await inPanel(null);
    await at.browser.evaluateInExtension(() => chrome.storage.local.remove('settings'));
  });

  test.each(['popup.html', 'welcome.html', 'compare.html'])('%s', async (file) => {
    const page = await at.browser.openExtensionPage(file);
    await page.waitForSelector('main');
    if (file === 'compare.html') await page.waitForSelector('th[data-article]');
    await findNoFault(page);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('the library with all of it open, %s', async (scheme) => {
    const page = await at.browser.openExtensionPage('library.html');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.waitForSelector('[data-article]');
    await page.click('#choose-all');
    await page.click('#add');
    await page.waitForSelector('#choose-files');
    await drop(page, 'x.html', Buffer.from('nothing of a page'));
    await page.waitForSelector('[data-state="done"]');
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await findNoFault(page);
    await page.close();
  });

  test('the drawer with the exact sentence', async () => {
    const page = await at.browser.openExtensionPage('compare.html');
    await page.waitForSelector('td[data-state="garble"] button');
    await page.click('td[data-state="garble"] button');
    await page.waitForSelector('dialog[open] mark');
    await findNoFault(page);
    await page.close();
  });

  /** The panel's page in a tab of its own, made to show what is known of another tab. */
  async function inPanel(state: TabState | null): Promise<void> {
    const page = await at.browser.openExtensionPage('sidepanel.html');
    await at.browser.evaluateInExtension(async (shown: TabState | null) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      // A panel shows what is known of the page in front, so this is said to be that page.
      const here = { ...shown, address: tab?.url };
      if (shown) await chrome.storage.session.set({ [`tab-${tab?.id}`]: here });
    }, state);
    const shows = state?.stage === 'notes' ? '[data-state="notes"]' : '[data-state]';
    await page.waitForSelector(shows);
    await findNoFault(page);
    await page.close();
  }
});
