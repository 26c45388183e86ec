import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../core/article.ts';
import { type Selector, selectorFor } from '../../core/selector.ts';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { type LoopbackSite, serveOnLoopback } from '../../scripts/serve-on-loopback.ts';
import { bothBrowsers, useSidelight } from './support/sidelight.ts';

// What only a browser can tell: which text is laid out, which properties a form clobbers, and
// whether highlights drawn from the extension's world reach the page.
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Clock tower strikes again</title>
<link rel="icon" href="data:,">
<style>.gone { display: none } .unseen { visibility: hidden } .loose { display: contents }</style></head><body>
<img name="body" alt=""><img name="implementation" alt=""><img name="querySelectorAll" alt="">
<form><input name="children"><input name="firstChild"><input name="parentNode"><input name="localName"><input name="getAttribute"><input name="checkVisibility">
<article><h1>Clock tower strikes again</h1>
<p>The clock in the tower above the square struck noon on Wednesday for the first time since the storm, and people stopped and looked up.</p>
<p class="gone">Nobody ever saw this sentence about the clock, whoever came to the square that day.</p>
<p class="unseen">Nor did anybody see this other sentence about the bells of the tower.</p>
<div class="loose"><p>Its hands had stood at twenty past four for three years. A clockmaker from the next valley had worked on it all summer.</p></div>
<div style="height: 3000px"></div>
<p>“It only wanted <b>patience</b>,” he said, and closed the small door behind him before anybody could thank him.</p>
</article></form></body></html>`;

describe.each(bothBrowsers)('reading and marking in %s', (name) => {
  const at = useSidelight(name);
  let site: LoopbackSite;
  let page: Page;
  let before: string;
  let article: Article;

  beforeAll(async () => {
    site = await serveOnLoopback((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
    });
    page = await at.browser.newPage(`${site.origin}/`);
    before = await markup();
    article = ((await inject('reader.js')) as { read: Article }).read;
  });
  afterAll(() => site?.close());

  test('only what is laid out is read, whatever the form calls its controls', () => {
    expect(article.blocks.map(({ text }) => text.slice(0, 20))).toEqual([
      'The clock in the tow',
      'Its hands had stood ',
      '“It only wanted pati',
    ]);
  });

  test('a marked passage is highlighted and a jump brings it into the window', async () => {
    await inject('marker.js');
    await inject('marker.js');
    const selector = selectorFor(article, { block: 2, start: 0, end: 27 }) as Selector;
    expect(await tell({ type: 'mark', passages: [{ id: 'a', selector }] })).toEqual({
      ok: true,
      found: ['a'],
    });
    expect(await highlights()).toEqual(['sidelight-marked 1']);
    expect(await tell({ type: 'jump', selector })).toEqual({ ok: true });
    await until(() => page.evaluate(isInWindow), 'the passage to be in the window');
    expect(await highlights()).toEqual(['sidelight-jumped-to 1', 'sidelight-marked 1']);
  });

  test('highlights that the page cleared come back with a jump, and go when they are cleared', async () => {
    await page.evaluate(() => CSS.highlights.clear());
    const selector = selectorFor(article, { block: 0, start: 0, end: 40 }) as Selector;
    expect(await tell({ type: 'jump', selector })).toEqual({ ok: true });
    expect(await highlights()).toContain('sidelight-marked 1');
    expect(await tell({ type: 'clear-marks' })).toEqual({ ok: true });
    expect(await highlights()).toEqual([]);
  });

  test('what is not in the page is not jumped to', async () => {
    const selector = selectorFor(article, { block: 0, start: 0, end: 40 }) as Selector;
    const gone = { ...selector, exact: 'Nobody ever saw this sentence about the clock' };
    expect(await tell({ type: 'jump', selector: gone })).toEqual({ ok: false });
  });

  test('the page is as it was', async () => {
    expect(await markup()).toBe(before);
  });

  function markup(): Promise<string> {
    return page.evaluate(() => document.documentElement.outerHTML);
  }

  function inject(file: string): Promise<unknown> {
    return at.browser.evaluateInExtension(async (script: string) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const target = { tabId: tab?.id ?? -1 };
      const [done] = await chrome.scripting.executeScript({ target, files: [script] });
      return done?.result as unknown;
    }, file);
  }

  function tell(message: object): Promise<unknown> {
    return at.browser.evaluateInExtension(async (asked: object) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return (await chrome.tabs.sendMessage(tab?.id ?? -1, asked)) as unknown;
    }, message);
  }

  function highlights(): Promise<string[]> {
    return page.evaluate(() =>
      [...CSS.highlights].map(([key, { size }]) => `${key} ${size}`).sort(),
    );
  }
});

function isInWindow(): boolean {
  const { top, bottom } = document.querySelector('b')?.getBoundingClientRect() ?? {
    top: -1,
    bottom: 0,
  };
  return top >= 0 && bottom <= innerHeight;
}
