import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { serveOnLoopback } from '../../scripts/serve-on-loopback.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { addLines } from './support/adding.ts';
import { foundIn } from './support/hostile-findings.ts';
import { type LoggingProxy, startLoggingProxy } from './support/logging-proxy.ts';
import { STORY } from './support/odd-pages.ts';
import { bothBrowsers, panelShows, useSidelight } from './support/sidelight.ts';

const NOTHING = { areShown: true, hacked: false, strange: [], links: [], handlers: 0, turned: [] };
const HEADLINE = 'Ceasefire talks between Israel and Hezbollah';

// An article for each of the hostile strings, that string in every field that a file can fill.
const lines = hostileStrings.map((text, at) =>
  JSON.stringify({
    url: `https://hostile.example/${at}`,
    lang: 'en',
    outlet: text,
    title: text,
    published: '2024-10-31',
    paragraphs: [...STORY, text, `“${text} said the envoy,” said Amos Hochstein.`],
  }),
);

describe.each(bothBrowsers)('hostile words in every field in %s', (name) => {
  let proxy: LoggingProxy;
  beforeAll(async () => {
    proxy = await startLoggingProxy();
  });
  const at = useSidelight(name, { proxy: () => proxy.address });
  afterAll(() => {
    expect(proxy.asked.filter((line) => line.includes('hostile.example'))).toEqual([]);
    proxy.close();
  });

  test('run nothing in the library, as tags neither', async () => {
    await addLines(at.browser, lines);
    let library = await at.browser.openExtensionPage('library.html');
    await library.waitForSelector('[data-article]');
    await library.evaluate(
      async (texts) => {
        const { entries } = await chrome.runtime.sendMessage({ type: 'list-entries' });
        for (const [nth, text] of texts.entries()) {
          const ids = [entries[nth].id];
          await chrome.runtime.sendMessage({ type: 'tag-articles', ids, add: [text], remove: [] });
        }
      },
      hostileStrings.filter((each) => each.length <= 80).slice(0, 60),
    );
    await library.close();
    library = await at.browser.openExtensionPage('library.html');
    await library.waitForSelector('[data-article]');
    expect(await library.$$eval('[data-article]', (all) => all.length)).toBeGreaterThan(20);
    expect(await library.evaluate(foundIn)).toEqual(NOTHING);
    await library.close();
  });

  test('run nothing in any view of the comparison', async () => {
    const compare = await at.browser.openExtensionPage('compare.html');
    await compare.waitForSelector('th[data-article]', { timeout: 60_000 });
    for (const view of ['matrix', 'side-by-side', 'quotations', 'timeline', 'outlets']) {
      await compare.evaluate((hash) => {
        location.hash = hash;
      }, view);
      await until(
        () => compare.evaluate(() => document.querySelector('main h2, main table') !== null),
        view,
      );
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await compare.evaluate(foundIn), view).toEqual(NOTHING);
    }
    await compare.close();
  }, 120_000);

  test('run nothing in the settings', async () => {
    await at.browser.evaluateInExtension(
      (texts) =>
        chrome.storage.local.set({ settings: { everywhere: true, offSites: texts, marks: false } }),
      hostileStrings.slice(0, 60),
    );
    const options = await at.browser.openExtensionPage('options.html');
    await options.waitForSelector('main');
    expect(await options.evaluate(foundIn)).toEqual(NOTHING);
    await options.close();
    await at.browser.evaluateInExtension(() => chrome.storage.local.remove('settings'));
  });

  test('of a page run nothing in the panel', async () => {
    const escaped = hostileStrings.map((each) =>
      each.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`),
    );
    const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${HEADLINE}</title>
      <link rel="icon" href="data:,"><meta property="article:published_time" content="2024-10-31"><article><h1>${HEADLINE} ${escaped[0]}</h1>
      ${[...STORY, ...escaped, ...escaped.map((each) => `“${each} and so on and on,” said Amos Hochstein.`)].map((each) => `<p>${each}</p>`).join('')}</article></html>`;
    const site = await serveOnLoopback((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    });
    const page = await at.browser.newPage(`${site.origin}/hostile`);
    const panel = await at.browser.openPanel(page);
    await panelShows(panel, 'notes');
    // It quotes a few of them at most: those that come near what somebody is known to have said.
    expect(await panel.read(foundIn)).toEqual({ ...NOTHING, areShown: expect.any(Boolean) });
    await page.close();
    await site.close();
  });
});
