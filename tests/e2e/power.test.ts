import { describe, expect, test } from 'vitest';
import { type DrivenBrowser, until } from '../../scripts/browsers/driven-browser.ts';
import { readFrontTab } from '../../scripts/browsers/front-tab.ts';
import { bothBrowsers, demoPage, panelShows, useSidelight } from './support/sidelight.ts';

const badge = (browser: DrivenBrowser, there: boolean) =>
  until(async () => ((await browser.badgeText()) !== '') === there, there ? 'a badge' : 'no badge');

describe.each(bothBrowsers)('the popup in %s', (name) => {
  const at = useSidelight(name);

  test.each(['power', 'page-only', 'everywhere'])('#%s is off and on again', async (button) => {
    const page = await at.browser.newPage(at.demo.origin + demoPage('garbled').path);
    await badge(at.browser, true);
    const off = await at.browser.openPopup(page);
    await off.click(`#${button}`);
    await badge(at.browser, false);
    await off.close();
    expect(await readFrontTab(at.browser)).toMatchObject({ stage: 'idle' });
    await page.reload();
    const panel = await at.browser.openPanel(page);
    await panelShows(panel, 'off');

    const on = await at.browser.openPopup(page);
    await on.click(`#${button}`);
    await badge(at.browser, true);
    await on.close();
    await panelShows(panel, 'notes');
    await page.close();
  });

  test('what is switched off and on again comes back without a reload', async () => {
    const page = await at.browser.newPage(at.demo.origin + demoPage('garbled').path);
    await badge(at.browser, true);
    const popup = await at.browser.openPopup(page);
    await popup.click('#power');
    await badge(at.browser, false);
    await popup.click('#power');
    await badge(at.browser, true);
    await popup.close();
    await page.close();
  });

  test('“look at this page” reads a page on which nothing was noticed', async () => {
    const page = await at.browser.newPage(at.demo.origin + demoPage('unrelated').path);
    const popup = await at.browser.openPopup(page);
    await popup.click('#look');
    const state = await until(async () => {
      const tab = await readFrontTab(at.browser);
      return tab.stage === 'nothing' && tab;
    }, 'an answer');
    expect(state.article.title?.value).toBe('Dredging starts at the old basin');
    await page.close();
  });

  test('“look at this page” gives notes on a site that was never allowed', async () => {
    const closed = at.demo.origin.replace('localhost', '127.0.0.1');
    const page = await at.browser.newPage(closed + demoPage('garbled').path);
    expect(await at.browser.badgeText()).toBe('');
    const popup = await at.browser.openPopup(page);
    await popup.click('#look');
    const panel = await at.browser.openPanel(page);
    await panelShows(panel, 'notes');
    await badge(at.browser, true);
    await page.close();
  });

  test('the badge and the panel are those of the tab in front', async () => {
    const covered = await at.browser.newPage(at.demo.origin + demoPage('garbled').path);
    await badge(at.browser, true);
    const other = await at.browser.newPage(at.demo.origin + demoPage('unrelated').path);
    const panel = await at.browser.openPanel(other);
    await panelShows(panel, 'unread');
    expect(await at.browser.badgeText()).toBe('');
    await covered.bringToFront();
    await panelShows(panel, 'notes');
    await badge(at.browser, true);
    await other.bringToFront();
    await panelShows(panel, 'unread');
    await badge(at.browser, false);
    await covered.close();
    await other.close();
  });
});
