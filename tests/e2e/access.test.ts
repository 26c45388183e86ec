import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { settledFrontTab } from '../../scripts/browsers/front-tab.ts';
import {
  bothBrowsers,
  demoAccess,
  demoPage,
  panelShows,
  useSidelight,
} from './support/sidelight.ts';

async function grantedOrigins(): Promise<string[]> {
  const { origins } = await chrome.permissions.getAll();
  return origins ?? [];
}

describe.each(bothBrowsers)('access to sites in %s', (name) => {
  const at = useSidelight(name, { access: [] });

  test('nothing is granted at install; the first-run page opens', async () => {
    expect(at.browser.welcome).not.toBeNull();
    expect(await at.browser.evaluateInExtension(grantedOrigins)).toEqual([]);
  });

  test('the outlets chosen on the first-run page are asked for, and no others', async () => {
    await at.browser.answerYes();
    const welcome = at.browser.welcome;
    if (!welcome) throw new Error('no first-run page');
    await welcome.bringToFront();
    await welcome.type('#search', 'Times of Israel');
    await welcome.click('input[type="checkbox"]:not(:checked)');
    await welcome.click('#allow');
    const granted = await until(async () => {
      const origins = await at.browser.evaluateInExtension(grantedOrigins);
      return origins.length > 0 && origins;
    }, 'access');
    expect(granted.every((origin) => origin.includes('timesofisrael.com'))).toBe(true);
    await at.browser.revokeAccess(granted);
  });

  test('a page is not read without access, and is when access is given while it is open', async () => {
    const page = await at.browser.newPage(at.demo.origin + demoPage('garbled').path);
    expect(await settledFrontTab(at.browser, 1_500)).toMatchObject({ stage: 'idle' });
    const panel = await at.browser.openPanel(page);
    await panelShows(panel, 'no-access');

    await at.browser.grantAccess(demoAccess);
    await panelShows(panel, 'notes');
    expect(await at.browser.badgeText()).not.toBe('');

    await at.browser.revokeAccess(demoAccess);
    await until(async () => (await at.browser.badgeText()) === '', 'no badge');
    await panelShows(panel, 'no-access');
    await page.close();
  });
});
