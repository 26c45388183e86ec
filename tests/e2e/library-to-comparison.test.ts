import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { generatedRecord } from '../../scripts/bench/generated-records.ts';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { changeAnalyses, damageRecords } from './support/library-database.ts';
import { bothBrowsers, useSidelight } from './support/sidelight.ts';

const ARTICLES = 60;
const DAMAGED = 12;

describe.each(bothBrowsers)('from the library to the comparison in %s', (name) => {
  const at = useSidelight(name);
  let library: Page;
  let path: string;

  beforeAll(async () => {
    const records = Array.from({ length: ARTICLES }, (_, n) => generatedRecord(n, 3));
    await at.browser.evaluateInExtension(
      async (all) => {
        const readings = all.map((article) => ({ article, readAt: null }));
        await chrome.runtime.sendMessage({ type: 'add-articles', readings });
      },
      records.map(({ article }) => article) as unknown[],
    );
    library = await at.browser.openExtensionPage('library.html');
    await allJudged(library);
  });

  const columns = (page: Page) =>
    until(async () => {
      const table = await page.$('table[aria-colcount]');
      const count = await table?.evaluate((grid) => Number(grid.getAttribute('aria-colcount')));
      return count && count - 1;
    }, 'the matrix');

  test('a choice of many has a short address, and all of them stand in the comparison', async () => {
    await library.click('#choose-all');
    await library.waitForSelector('#compare-chosen');
    await library.click('[data-article] input[type=checkbox]'); // all but one
    await until(
      () =>
        library.$eval('#compare-chosen', (link) => (link as HTMLAnchorElement).href.length < 120),
      'the link',
    );
    await library.click('#compare-chosen');
    expect(await columns(library)).toBe(ARTICLES - 1);
    const address = await library.evaluate(() => location.href); // Firefox tells its driver nothing
    expect(address.length).toBeLessThan(120);
    path = address.slice(address.indexOf('compare.html'));
    const again = await at.browser.openExtensionPage(path);
    expect(await columns(again)).toBe(ARTICLES - 1);
    await again.close();
  });

  test('an address with all ids in it, as it once was, still works', async () => {
    const ids = await at.browser.evaluateInExtension(async () => {
      const { entries } = await chrome.runtime.sendMessage({ type: 'list-entries' });
      return (entries as { id: string }[]).map(({ id }) => id);
    });
    const old = await at.browser.openExtensionPage(`compare.html?articles=${ids.join(',')}`);
    expect(await columns(old)).toBe(ARTICLES);
    await old.close();
  });

  test('what the library judged is not judged again: both say the same', async () => {
    await changed({ verdict: 'neighbour' });
    const kept = await at.browser.openExtensionPage('compare.html');
    expect(await columns(kept)).toBe(ARTICLES);
    expect(await aboutAnother(kept)).toBe(true);
    await kept.close();
    // As from an older Sidelight: none of it counts any more.
    await changed({ version: 'older' });
    const anew = await at.browser.openExtensionPage('compare.html');
    expect(await columns(anew)).toBe(ARTICLES);
    expect(await aboutAnother(anew)).toBe(false);
    await until(
      async () => (await anew.evaluate(changeAnalyses, {})) === ARTICLES,
      'what was found to be kept',
    );
    await anew.close();
  });

  /** All that is kept of what the engine found. */
  async function changed(to: { verdict?: string; version?: string }): Promise<void> {
    const page = await at.browser.openExtensionPage('welcome.html');
    expect(await page.evaluate(changeAnalyses, to)).toBe(ARTICLES);
    await page.close();
  }

  test('damaged articles keep no other from being judged and compared, and are told of', async () => {
    const page = await at.browser.openExtensionPage('welcome.html');
    await page.evaluate(damageRecords, DAMAGED);
    const list = await at.browser.openExtensionPage('library.html');
    const said = await until(
      () => list.$eval('#not-judged', (words) => words.textContent),
      'what could not be judged',
    );
    expect(said).toContain(`${DAMAGED} articles could not be judged`);
    await until(
      async () => (await list.evaluate(changeAnalyses, {})) === ARTICLES - DAMAGED,
      'the others',
    );
    await list.close();
    const compare = await at.browser.openExtensionPage('compare.html');
    expect(await columns(compare)).toBe(ARTICLES - DAMAGED);
    const told = await compare.$eval('main', (main) => main.textContent);
    expect(told).toContain(`${DAMAGED} saved articles cannot be read`);
    await compare.close();
    await page.close();
  });

  test('a choice that is not known any more is told of, with the way back', async () => {
    await at.restart();
    const page = await at.browser.openExtensionPage(path);
    await page.waitForSelector('main a[href="/library.html"]');
    expect(await page.$eval('main', (main) => main.textContent)).toContain(
      'known until the browser was closed',
    );
  });
});

/** Until the engine has said something of every article, and it is kept. */
async function allJudged(page: Page): Promise<void> {
  await page.waitForSelector('#answer option[value=covers]', { timeout: 60_000 });
  await until(
    async () => (await page.evaluate(changeAnalyses, {})) === ARTICLES,
    'all to be judged',
    60_000,
  );
}

function aboutAnother(page: Page): Promise<boolean> {
  return page.$eval('table', (grid) => grid.textContent?.includes('About another story') ?? false);
}
