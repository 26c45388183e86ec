import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { exportAs } from './support/exporting.ts';
import { type LoggingProxy, startLoggingProxy } from './support/logging-proxy.ts';
import { bothBrowsers, demoPage, panelShows, useSidelight, viewSays } from './support/sidelight.ts';

// What the browsers ask for by themselves, extension or not, and no flag or preference stops.
const BROWSERS_OWN = [
  / accounts\.google\.com:443$/, // whether somebody is signed in to Chromium
  / (http:\/\/)?update\.googleapis\.com[:/]/, // newer versions of Chromium's own parts
  / http:\/\/clients2\.google\.com\/time\//, // the time of day
  / firefox\.settings\.services\.mozilla\.com:443$/, // Firefox's own lists
];

describe.each(bothBrowsers)('what leaves %s', (name) => {
  let proxy: LoggingProxy;
  beforeAll(async () => {
    proxy = await startLoggingProxy();
  });
  const at = useSidelight(name, { proxy: () => proxy.address });
  afterAll(() => proxy?.close());

  test('is what the pages ask for themselves, from the install to the exported file', async () => {
    const { path } = demoPage('garbled');
    const page = await at.browser.newPage(at.demo.origin + path);
    const panel = await at.browser.openPanel(page);
    await panelShows(panel, 'notes');
    await panel.click('[data-section="facts"] [data-on-page="stated"] button');
    await panel.click('#save');
    await viewSays(panel, 'Saved for comparison.');
    const popup = await at.browser.openPopup(page);
    await popup.click('#compare');
    const compare = await at.browser.openedExtensionPage('compare.html');
    await compare.waitForSelector('th[data-article]');
    await compare.click('td[data-state="garble"] button');
    await compare.waitForSelector('dialog[open] mark');
    await compare.click('dialog[open] form button');
    await exportAs(compare, 'html');
    await until(async () => readdirSync(at.downloads).length > 0, 'the exported file');

    const pages = proxy.asked.filter((line) => line.includes(` ${at.demo.origin}/`));
    const others = proxy.asked.filter((line) => !pages.includes(line));
    expect(pages).toContain(`GET ${at.demo.origin}${path}`);
    expect(others.filter((line) => !BROWSERS_OWN.some((own) => own.test(line)))).toEqual([]);

    const ownFiles = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('link[href], img[src], script[src]')].map(
        (each) => (each as HTMLLinkElement).href || (each as HTMLImageElement).src,
      ),
    );
    const expected = [`${at.demo.origin}${path}`, `${at.demo.origin}/favicon.ico`, ...ownFiles];
    expect(pages.filter((line) => !expected.includes(line.replace('GET ', '')))).toEqual([]);
  });
});
