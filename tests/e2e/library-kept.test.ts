import { Buffer } from 'node:buffer';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { drop } from './support/drop.ts';
import { firstLibrary, wholeRecords } from './support/library-database.ts';
import { linesOf } from './support/library-page.ts';
import { bothBrowsers, useSidelight } from './support/sidelight.ts';

const CRASHES = 3;
const LINES = 400;

describe.each(bothBrowsers)('what the library keeps in %s', (name) => {
  const at = useSidelight(name);

  test('the library of the first version is brought up to date, whenever the background ends', async () => {
    const page = await at.browser.openExtensionPage('welcome.html');
    await page.evaluate(firstLibrary, 200);
    const list = at.browser.openExtensionPage('library.html');
    for (let time = 0; time < 3; time++) {
      await new Promise((resolve) => setTimeout(resolve, 40));
      await at.browser.killBackground();
    }
    const library = await list;
    await listed(library, '200 articles');
    const records = await library.evaluate(wholeRecords);
    expect(records).toEqual({ version: 5, articles: 200, whole: 200, entries: 200 });
    await library.close();
    await page.close();
  });

  test(`an import is cut off ${CRASHES} times by a crash, and loses nothing that was said to be added`, async () => {
    const lines = linesOf(LINES, 'crashed');
    let said = 0;
    for (let crash = 0; crash < CRASHES; crash++) {
      const page = await openAdding();
      await drop(page, 'crashed.ndjson', Buffer.from(lines));
      said = Math.max(said, await saidToBeThere(page));
      await at.restartAfterCrash();
      const check = await at.browser.openExtensionPage('library.html');
      await check.waitForSelector('[data-article]');
      const { articles, whole, entries } = await check.evaluate(wholeRecords);
      expect(articles - 200).toBeGreaterThanOrEqual(said);
      expect([whole, entries]).toEqual([articles, articles]);
      await check.close();
    }
    const page = await openAdding();
    await drop(page, 'crashed.ndjson', Buffer.from(lines));
    await page.waitForSelector('[data-state="done"]', { timeout: 60_000 });
    await listed(page, `${200 + LINES} articles`);
    const records = await page.evaluate(wholeRecords);
    expect(records).toMatchObject({ articles: 200 + LINES, whole: 200 + LINES });
  }, 180_000);

  async function openAdding(): Promise<Page> {
    const page = await at.browser.openExtensionPage('library.html');
    await page.waitForSelector('#add');
    await page.click('#add');
    await page.waitForSelector('#choose-files');
    return page;
  }
});

/** How many the page says are there of the file, once it says so of some. */
function saidToBeThere(page: Page): Promise<number> {
  const count = () =>
    page.$$eval('[data-state] li', (all) =>
      all
        .map((each) => each.textContent ?? '')
        .filter((text) => /added|already/.test(text) && !/not/.test(text))
        .reduce((sum, text) => sum + Number.parseInt(text, 10), 0),
    );
  return until(async () => {
    const said = await count();
    return said > 20 && said;
  }, 'some articles to be added');
}

async function listed(page: Page, words: string): Promise<void> {
  await until(
    () => page.$eval('#list', (heading, sought) => heading.textContent === sought, words),
    words,
    30_000,
  );
}
