import { Buffer } from 'node:buffer';
import { beforeAll, describe, test } from 'vitest';
import type { Problem, TabState } from '../../platform/tab-state.ts';
import { findNoFault } from './support/axe.ts';
import { drop } from './support/drop.ts';
import { looks, tightestLooks } from './support/looks.ts';
import { bothBrowsers, demoPage, type Setting, useSidelight } from './support/sidelight.ts';
import {
  extensionPage,
  isThere,
  type Known,
  keepFront,
  popupOver,
  putInFront,
  type ViewState,
} from './support/view-states.ts';

const address = 'http://localhost/';
const problem = (name: Problem): TabState => ({ stage: 'problem', address, problem: name });
const settings = (change: object) => (at: Setting) =>
  at.browser.evaluateInExtension(
    (set) => chrome.storage.local.set({ settings: { everywhere: true, offSites: [], ...set } }),
    change,
  );

const popups: ViewState[] = [
  popupOver('of a page that was not read', 'unread', null),
  popupOver('while a page is read', 'reading', {
    stage: 'reading',
    address,
    why: 'asked',
    look: 'a',
  }),
  popupOver('of a page that covers the story', 'notes', 'garbled'),
  popupOver('of a neighbouring story', 'neighbour', 'talks-2026'),
  popupOver('of a page about nothing', 'nothing', 'unrelated'),
  popupOver('with a problem', 'problem', problem('too-short')),
  popupOver('with everything unfolded, after a switch', 'notes', 'hebrew', async (popup) => {
    await popup.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      document.querySelector<HTMLElement>('#marks')?.click();
    });
    await isThere(popup, '#undo');
  }),
  popupOver('while everything is off', 'unread', null, async (popup, at) => {
    await settings({ everywhere: false })(at);
    await isThere(popup, '[data-situation="off"]');
  }),
];

const panels: ViewState[] = [
  ...['garbled', 'hebrew', 'talks-2026', 'unrelated'].map((id) => inPanel(id, id)),
  ...(['reader-failed', 'list-of-articles', 'too-short', 'language-not-supported'] as const).map(
    (each) => inPanel(each, problem(each)),
  ),
  inPanel('a page of the browser', null),
];

const pages: ViewState[] = [
  extensionPage('the settings', 'options.html', 'main', async (page, at) => {
    await settings({ offSites: ['a.example', 'www.a-long-name-of-a-host.example'] })(at);
    await isThere(page, '[data-thing="a.example"] button');
    await page.click('[data-thing="a.example"] button');
    await isThere(page, '#undo');
  }),
  extensionPage('the first-run page', 'welcome.html', 'summary', (page) =>
    page.evaluate(() => {
      document.querySelector('details')?.setAttribute('open', '');
    }),
  ),
  extensionPage('the library, all of it open', 'library.html', '[data-article]', async (page) => {
    await page.click('#choose-all');
    await page.click('#add');
    await isThere(page, '#choose-files');
    await drop(page, 'x.html', Buffer.from('nothing of a page'));
    await isThere(page, '[data-state="done"]');
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
  }),
  extensionPage('the comparison', 'compare.html', 'th[data-article]'),
  extensionPage('the drawer', 'compare.html', 'td[data-state="garble"] button', async (page) => {
    await page.click('td[data-state="garble"] button');
    await isThere(page, 'dialog[open] mark');
  }),
];

describe.each(bothBrowsers)('nothing that axe-core finds fault with in %s', (name) => {
  const at = useSidelight(name);

  beforeAll(async () => {
    for (const id of ['garbled', 'hebrew', 'talks-2026', 'unrelated']) {
      const page = await at.browser.newPage(at.demo.origin + demoPage(id).path);
      await at.browser.evaluateInExtension(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        await chrome.runtime.sendMessage({ type: 'look-at-page', tabId: tab?.id });
        await chrome.runtime.sendMessage({ type: 'save-article', tabId: tab?.id });
      });
      await keepFront(at, id);
      await page.close();
    }
  });

  test.each([...popups, ...panels, ...pages])(
    '$name',
    { timeout: 180_000 },
    async (state: ViewState) => {
      const { page, close } = await state.open(at);
      const isSlow = name === 'firefox' && popups.includes(state);
      await findNoFault(at.browser, page, isSlow ? tightestLooks : looks);
      await settings({})(at);
      await close();
    },
  );
});

/** The panel's page in a tab of its own, made to show what is known of another tab. */
function inPanel(name: string, known: Known): ViewState {
  return extensionPage(`the panel, ${name}`, 'sidepanel.html', '[data-state]', async (page, at) => {
    await putInFront(at, known);
    const isRead = name === 'garbled' || name === 'hebrew';
    if (isRead) await isThere(page, '[data-state="notes"] h1');
  });
}
