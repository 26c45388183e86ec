import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { addLines } from './support/adding.ts';
import { damages, databaseFiles } from './support/damaged-profile.ts';
import { newFile } from './support/exporting.ts';
import { dropRecords } from './support/library-database.ts';
import { linesOf, shown } from './support/library-page.ts';
import { bothBrowsers, useSidelight } from './support/sidelight.ts';

const ARTICLES = 12;

// Browsers begin an empty library in the place of one whose files are damaged or gone, without a word.
describe.each(bothBrowsers)('a library whose files were damaged while %s was closed', (name) => {
  const at = useSidelight(name);
  let backup: string;

  beforeAll(async () => {
    await addLines(at.browser, linesOf(ARTICLES, 'kept').split('\n'));
    const page = await open();
    await page.waitForSelector('#back-up:enabled');
    const file = await newFile(at.downloads, () => page.click('#back-up'), 'the backup');
    backup = readFileSync(file, 'utf8');
    await page.close();
  });

  test('is never a silent empty one: what is missing is told, also in the comparison', async () => {
    await damage('deleted');
    const page = await open();
    expect(await missingOn(page)).toContain(`${ARTICLES} saved articles are not here any more`);
    expect(await page.$('#empty')).toBeNull();
    const compare = await at.browser.openExtensionPage('compare.html');
    await compare.waitForSelector('main a[href="/library.html"]');
    expect(await compare.$eval('main', (main) => main.textContent)).toContain(
      'The saved articles are not there any more',
    );
    await compare.close();
    await page.close();
  });

  test.each(['truncated', 'emptied', 'deleted'])(
    '%s, it is back from a backup file',
    async (what) => {
      await damage(what);
      const page = await open();
      expect(await missingOn(page)).toContain(`${ARTICLES} articles were kept here`);
      await restore(page);
      await until(async () => (await shown(page)) === ARTICLES, 'the articles to be back');
      expect(await page.$('#missing')).toBeNull();
      await page.close();
    },
  );

  test('what is left of it is shown, and a reader may go on with that', async () => {
    const before = await open();
    expect(await before.evaluate(dropRecords, 5)).toBe(ARTICLES - 5);
    await before.close();
    const page = await open();
    expect(await missingOn(page)).toContain('5 saved articles are not here any more');
    await until(async () => (await shown(page)) === ARTICLES - 5, 'the others');
    await page.click('#go-on-without');
    await until(async () => (await page.$('#missing')) === null, 'the notice to go');
    await at.restart();
    const again = await open();
    await until(async () => (await shown(again)) === ARTICLES - 5, 'the others');
    expect(await again.$('#missing')).toBeNull();
    await restore(again);
    await until(async () => (await shown(again)) === ARTICLES, 'the articles to be back');
    await again.close();
  });

  // The last, because Chromium opens no database of an extension any more whose files are such.
  test('garbled, it is missing or cannot be opened, and either is said', async () => {
    await damage('garbled');
    const page = await open();
    const said = await until(async () => {
      const words = await page.$eval('main', (main) => main.textContent ?? '');
      return /are not here any more|could not open/.test(words) && words;
    }, 'what became of the library');
    expect(said).toMatch(/backup file/);
    expect(said).toMatch(/copy of (the|its) profile folder/);
  });

  function open(): Promise<Page> {
    return at.browser.openExtensionPage('library.html');
  }

  function damage(what: string): Promise<void> {
    return at.restart((profile) => {
      const files = databaseFiles(name, profile);
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) damages[what]?.(file);
    });
  }

  async function missingOn(page: Page): Promise<string> {
    const notice = await page.waitForSelector('section[aria-labelledby="missing"]');
    return (await notice?.evaluate((section) => section.textContent)) ?? '';
  }

  async function restore(page: Page): Promise<void> {
    const file = join(at.downloads, '..', 'restored.jsonl');
    writeFileSync(file, backup);
    const input = (await page.waitForSelector('#restore-file')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
  }
});
