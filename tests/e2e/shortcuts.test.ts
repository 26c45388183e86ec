import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { readFrontTab } from '../../scripts/browsers/front-tab.ts';
import { jumpedTo } from './support/highlighted.ts';
import { chosenNote } from './support/marks.ts';
import {
  badgeSays,
  bothBrowsers,
  demoPage,
  panelShows,
  useSidelight,
} from './support/sidelight.ts';

describe.each(bothBrowsers)('shortcuts and the page’s menu in %s', (name) => {
  const at = useSidelight(name);
  let page: Page;

  beforeEach(async () => {
    page = await at.browser.newPage(at.demo.origin + demoPage('garbled').path);
    await badgeSays(at.browser, /^\d+$/);
  });
  afterEach(() => page.close());

  test('the browser took every key that was suggested', async () => {
    const keys = await at.browser.evaluateInExtension(async () =>
      Object.fromEntries(
        (await chrome.commands.getAll()).map((each) => [each.name, each.shortcut ?? '']),
      ),
    );
    expect(keys).toMatchObject({
      'toggle-notes': 'Alt+Shift+L',
      'open-panel': 'Alt+Shift+J',
      'save-page': 'Alt+Shift+K',
      'next-mark': 'Alt+Shift+Period',
    });
  });

  test('notes go off here, and on again', async () => {
    await at.browser.pressShortcut('toggle-notes');
    await badgeSays(at.browser, /^$/);
    await until(async () => (await readFrontTab(at.browser)).stage === 'idle', 'no notes');
    await at.browser.pressShortcut('toggle-notes');
    await badgeSays(at.browser, /^\d+$/);
  });

  // Chromium takes nothing that a test does for a person's act, but a press in a page: see marks.
  test.skipIf(name === 'chromium')('the panel opens', async () => {
    await at.browser.pressShortcut('open-panel');
    await until(() => at.browser.isPanelOpen(), 'the panel');
    const panel = await at.browser.openPanel(page);
    await panelShows(panel, 'notes');
    await panel.close();
  });

  test('sentences are gone through without marks too, and their notes are chosen', async () => {
    await at.browser.pressShortcut('next-mark');
    const first = await jumpedTo(page);
    const note = await until(() => chosenNote(at.browser), 'a note');
    await at.browser.pressShortcut('next-mark');
    await until(async () => (await chosenNote(at.browser)) !== note, 'another note');
    await at.browser.pressShortcut('previous-mark');
    await until(async () => (await jumpedTo(page)).text === first.text, 'the first one');
    expect(await page.evaluate(() => CSS.highlights.has('sidelight-marked'))).toBe(false);
  });

  test('a page is saved, read first where it was not; the button says so, then the number', async () => {
    await page.goto(at.demo.origin + demoPage('unrelated').path);
    await at.browser.pressShortcut('save-page');
    await badgeSays(at.browser, /^✓$/);
    await badgeSays(at.browser, /^$/);
    const { entries } = await at.browser.evaluateInExtension(() =>
      chrome.runtime.sendMessage({ type: 'list-entries' }),
    );
    expect(entries).toHaveLength(1);
  });

  test('what could not be done is hinted at on the button and said in the popup', async () => {
    await page.goto(at.demo.origin + demoPage('unrelated').path);
    await badgeSays(at.browser, /^$/);
    await at.browser.pressShortcut('next-mark');
    await badgeSays(at.browser, /^!$/);
    const popup = await at.browser.openPopup(page);
    await until(
      async () => (await popup.text()).includes('The page has not been read yet.'),
      'the sentence',
    );
    await badgeSays(at.browser, /^$/);
    await popup.close();
  });

  test.each([
    ['save', /^✓$/],
    ['look', /^\d+$/],
  ])('“%s” is in the page’s menu', async (item, badge) => {
    await at.browser.chooseInMenu(page, item);
    await badgeSays(at.browser, badge);
    if (item === 'look' && name === 'firefox')
      await until(() => at.browser.isPanelOpen(), 'the panel');
  });
});
