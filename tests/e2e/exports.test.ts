import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportFormats } from '../../core/exchange/format-names.ts';
import { htmlReport } from '../../core/exchange/html-report.ts';
import { root } from '../../scripts/checks/built.ts';
import { wordsIn } from '../support/exported.ts';
import { hostileRecord } from '../support/hostile-record.ts';
import { addLines } from './support/adding.ts';
import { comparisonAt } from './support/command-line.ts';
import { exportedFile, newFile } from './support/exporting.ts';
import { type LoggingProxy, startLoggingProxy } from './support/logging-proxy.ts';
import { bothBrowsers, useSidelight } from './support/sidelight.ts';

const lines = readFileSync(join(root, 'docs/examples/archive.ndjson'), 'utf8').trim().split('\n');

describe.each(bothBrowsers)('exports in %s', (name) => {
  let proxy: LoggingProxy;
  beforeAll(async () => {
    proxy = await startLoggingProxy();
  });
  const at = useSidelight(name, { proxy: () => proxy.address });
  afterAll(() => proxy?.close());
  let compare: Page;

  // First of all: Firefox shows what was saved, and takes the keys there.
  test('a file is written by keyboard alone', async () => {
    await addLines(at.browser, lines);
    compare = await at.browser.openExtensionPage('compare.html');
    await compare.waitForSelector('#export:enabled');
    await compare.focus('#export');
    const file = await newFile(at.downloads, () => exportByKeys(compare), 'the report');
    expect(file).toMatch(/\.html$/);
    rmSync(file); // another of the same name would take its place
    // The focus is where it was before, and what came of it is said.
    expect(await compare.evaluate(() => document.activeElement?.id)).toBe('export');
    const said = await compare.$$eval('output', (all) =>
      all.map((each) => each.textContent).join(),
    );
    expect(said).toContain('Saved as');
  });

  test('every format is, byte for byte, what the command line writes of the same articles', async () => {
    for (const format of exportFormats) {
      const file = await exportedFile(compare, format, at.downloads);
      expect(readFileSync(file, 'utf8'), format).toBe(await comparisonAt(lines, format));
    }
  });

  test('the report opens offline, as XML too, with nothing asked for and nothing run', async () => {
    const file = join(at.downloads, 'report.html');
    writeFileSync(file, await comparisonAt(lines, 'html'));
    const page = await at.browser.newPage(pathToFileURL(file).href);
    expect(await page.$$eval('h3', (all) => all.length)).toBeGreaterThan(30);
    const styled = await page.evaluate(
      () => getComputedStyle(document.querySelector('main') as Element).maxInlineSize,
    );
    expect(styled).toBe('992px'); // 62rem: the one style it has got past its own policy
    expect(await whatRan(page, readFileSync(file, 'utf8'))).toEqual(NOTHING);
    await page.close();
  });

  test('the report on paper has the address of every page, whole and from left to right', async () => {
    const file = join(at.downloads, 'paper.html');
    writeFileSync(file, await comparisonAt(lines, 'html', 'ar'));
    const page = await at.browser.newPage(pathToFileURL(file).href);
    expect(await page.evaluate(addressesOnPaper)).toEqual({
      content: expect.stringMatching(/https:\/\/|attr\(href\)/),
      direction: 'ltr',
      isolated: 'isolate',
      onScreen: 'none',
      tooWide: [],
    });
    await page.close();
  });

  test('a report of hostile strings in every field runs nothing and asks for nothing', async () => {
    const file = join(at.downloads, 'hostile.html');
    writeFileSync(file, [...htmlReport(hostileRecord, await wordsIn('en'))].join(''));
    const before = proxy.asked.length;
    const page = await at.browser.newPage(pathToFileURL(file).href);
    expect(await page.$$eval('li[id]', (all) => all.length)).toBeGreaterThanOrEqual(200);
    expect(await whatRan(page, readFileSync(file, 'utf8'))).toEqual(NOTHING);
    expect(proxy.asked.slice(before).filter((line) => line.includes('hostile'))).toEqual([]);
    await page.close();
  });
});

async function exportByKeys(compare: Page): Promise<void> {
  await compare.keyboard.press('Enter');
  await compare.waitForSelector('dialog[open]');
  for (let step = 0; step < 20; step++) {
    if (await compare.evaluate(() => document.activeElement?.id === 'export-save')) break;
    await compare.keyboard.press('Tab');
  }
  await compare.keyboard.press('Enter');
  await compare.waitForSelector('dialog:not([open]) #export-save');
}

const NOTHING = { hacked: false, scripts: 0, resources: [], fault: null, style: '' };

/** What a page has run and asked for, and whether its source is well-formed. */
async function whatRan(page: Page, source: string) {
  await new Promise((later) => setTimeout(later, 300)); // what an error handler would need
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(
      text.replace('<html ', '<html xmlns="http://www.w3.org/1999/xhtml" '),
      'application/xhtml+xml',
    );
    return {
      hacked: 'hackedAt' in window,
      scripts: document.querySelectorAll('script, iframe, object, embed, img, form, base').length,
      resources: performance.getEntriesByType('resource').map((each) => each.name),
      fault: parsed.querySelector('parsererror')?.textContent ?? null,
      style: document.querySelector('[style]')?.outerHTML ?? '',
    };
  }, source);
}

/** What stands behind a link once the rules for paper hold on the screen. */
function addressesOnPaper() {
  const link = document.querySelector('.articles a[href^="http"]') as Element;
  const onScreen = getComputedStyle(link, '::after').content;
  for (const rule of document.styleSheets[0]?.cssRules ?? []) {
    if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print')
      rule.media.mediaText = 'all';
  }
  const { content, direction, unicodeBidi } = getComputedStyle(link, '::after');
  const tooWide = [...document.querySelectorAll('.articles li, article')].filter(
    (each) => each.scrollWidth > each.clientWidth + 1,
  );
  return {
    content,
    direction,
    isolated: unicodeBidi,
    onScreen,
    tooWide: tooWide.map(({ id }) => id),
  };
}
