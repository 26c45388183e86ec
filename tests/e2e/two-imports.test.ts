import { Buffer } from 'node:buffer';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { drop } from './support/drop.ts';
import { linesOf, storedIds } from './support/library-page.ts';
import { bothBrowsers, useSidelight } from './support/sidelight.ts';

const LINES = 200;
const file = Buffer.from(linesOf(LINES, 'twice'));

describe.each(bothBrowsers)('one file that is imported more than once in %s', (name) => {
  const at = useSidelight(name);

  test('by a page that is closed in the middle: it is there in part, and nothing of it in halves', async () => {
    const page = await openAdding();
    await drop(page, 'twice.ndjson', file);
    await until(() => page.$eval('[data-state]', () => true), 'the import to begin');
    await page.close();
    const control = await at.browser.openExtensionPage('library.html');
    const { articles, entries } = await until(() => storedIds(control), 'what is there');
    expect(articles).toBeLessThanOrEqual(LINES);
    expect(entries).toBe(articles);
    await control.close();
  });

  test('by two pages at once: each article is there once, and told of as new once', async () => {
    const control = await at.browser.openExtensionPage('library.html');
    const before = (await storedIds(control)).articles;
    const pages = [await openAdding(), await openAdding()];
    await Promise.all(pages.map((page) => drop(page, 'twice.ndjson', file)));
    for (const page of pages) await page.waitForSelector('[data-state="done"]');
    const told = await Promise.all(pages.map(countsOf));
    expect(told.reduce((sum, { added }) => sum + added, 0)).toBe(LINES - before);
    for (const { added, already } of told) expect(added + already).toBe(LINES);
    expect(await storedIds(control)).toMatchObject({ articles: LINES, entries: LINES });
    for (const page of [...pages, control]) await page.close();
  });

  async function openAdding(): Promise<Page> {
    const page = await at.browser.openExtensionPage('library.html');
    await page.waitForSelector('#add');
    await page.click('#add');
    await page.waitForSelector('#choose-files');
    return page;
  }
});

function countsOf(page: Page): Promise<{ added: number; already: number }> {
  return page.$$eval('[data-state] li', (all) => {
    const texts = all.map((each) => each.textContent ?? '');
    const count = (sought: RegExp) =>
      Number.parseInt(texts.find((text) => sought.test(text)) ?? '0', 10);
    return { added: count(/added/), already: count(/already/) };
  });
}
