import { afterEach, describe, expect, test } from 'vitest';
import { type DrivenBrowser, until } from '../../scripts/browsers/driven-browser.ts';
import {
  badgeSays,
  bothBrowsers,
  demoAccess,
  demoPage,
  useSidelight,
} from './support/sidelight.ts';

type Button = { path: string; text: string; title: string };

/** What the button says of every tab with a page of the demo site, in whatever window. */
function buttons(browser: DrivenBrowser): Promise<Button[]> {
  return browser.evaluateInExtension(async () => {
    const tabs = (await chrome.tabs.query({})).filter(({ url }) => url?.includes('localhost'));
    return Promise.all(
      tabs.map(async ({ id, url = '' }) => ({
        path: new URL(url).pathname,
        text: await chrome.action.getBadgeText({ tabId: id ?? -1 }),
        title: await chrome.action.getTitle({ tabId: id ?? -1 }),
      })),
    );
  });
}

function openWindow(browser: DrivenBrowser, url: string): Promise<number> {
  return browser.evaluateInExtension(
    async (address) => (await chrome.windows.create({ url: address }))?.id ?? -1,
    url,
  );
}

describe.each(bothBrowsers)('the toolbar button in %s', (name) => {
  const at = useSidelight(name);
  const covered = demoPage('garbled').path;
  const other = demoPage('unrelated').path;
  const opened: number[] = [];
  afterEach(async () => {
    for (const id of opened.splice(0)) {
      await at.browser.evaluateInExtension((window) => chrome.windows.remove(window), id);
    }
  });
  const says = (path: string, text: RegExp, title: RegExp) =>
    until(async () => {
      const all = (await buttons(at.browser)).filter((each) => each.path === path);
      return all.length > 0 && all.every((one) => text.test(one.text) && title.test(one.title));
    }, `${text} and ${title} for ${path}`);

  test('is that of its own tab, in every window', async () => {
    opened.push(await openWindow(at.browser, at.demo.origin + covered));
    opened.push(await openWindow(at.browser, at.demo.origin + other));
    await says(covered, /^\d+$/, /^\d+ notes on this page – Sidelight$/);
    await says(other, /^$/, /^Sidelight$/);
  });

  test('says in words that notes are off, in every tab at once', async () => {
    opened.push(await openWindow(at.browser, at.demo.origin + covered));
    await says(covered, /^\d+$/, /notes on this page/);
    const power = (on: boolean) =>
      at.browser.evaluateInExtension(
        (to) =>
          chrome.runtime.sendMessage({
            type: 'set-power',
            scope: 'everywhere',
            on: to,
            tabId: null,
          }),
        on,
      );
    await power(false);
    await says(covered, /^$/, /^Notes are off here – Sidelight$/);
    await power(true);
    await says(covered, /^\d+$/, /notes on this page/);
  });

  test('speaks the reader’s language, in tabs already open too', async () => {
    opened.push(await openWindow(at.browser, at.demo.origin + covered));
    await says(covered, /^\d+$/, /notes on this page/);
    await at.browser.setLanguage('ar');
    await says(covered, /^\d+$/, /ملاحظات على هذه الصفحة/);
    await at.browser.setLanguage(null);
    await says(covered, /^\d+$/, /notes on this page/);
  });

  test('follows access that is taken away and given again', async () => {
    opened.push(await openWindow(at.browser, at.demo.origin + covered));
    await says(covered, /^\d+$/, /notes/);
    await at.browser.revokeAccess(demoAccess);
    await badgeSays(at.browser, /^$/);
    await at.browser.grantAccess(demoAccess);
    await says(covered, /^\d+$/, /notes/);
  });

  test('is right after the background was killed, and right after a restart', async () => {
    opened.push(await openWindow(at.browser, at.demo.origin + covered));
    await says(covered, /^\d+$/, /notes/);
    await at.browser.killBackground();
    await says(covered, /^\d+$/, /notes/);
    opened.length = 0;
    await at.restart();
    const page = await at.browser.newPage(at.demo.origin + covered);
    await says(covered, /^\d+$/, /notes/);
    await page.goto(at.demo.origin + other);
    await says(other, /^$/, /^Sidelight$/);
    await page.close();
  });

  test('stays off after a restart where a site was switched off', async () => {
    const page = await at.browser.newPage(at.demo.origin + covered);
    await badgeSays(at.browser, /^\d+$/);
    await at.browser.pressShortcut('toggle-notes');
    await badgeSays(at.browser, /^$/);
    await page.close();
    await at.restart();
    const again = await at.browser.newPage(at.demo.origin + covered);
    await says(covered, /^$/, /^Notes are off here/);
    await at.browser.pressShortcut('toggle-notes');
    await says(covered, /^\d+$/, /notes on this page/);
    await again.close();
    expect(await buttons(at.browser)).toEqual([]);
  });
});
