import { Buffer } from 'node:buffer';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { drop } from './support/drop.ts';
import {
  chooseByKeys,
  copyOf,
  linesOf,
  pagesZip,
  savedPages,
  shown,
  storedIds,
  textsOf,
} from './support/library-page.ts';
import { bothBrowsers, demoPage, useSidelight } from './support/sidelight.ts';

const OUTLETS = '[data-article] [class*="outlet"] bdi';

// The background is ended between any two steps, as browsers do when they like: nothing may be lost.
describe.each(bothBrowsers)('the library in %s', (name) => {
  const at = useSidelight(name);
  let library: Page;
  // A browser ends a background that has nothing to do; the import below is there for the other case.
  const pause = async () => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await at.browser.killBackground();
  };

  test('a ZIP dropped on the page is added, with a line for what fails', async () => {
    library = await at.browser.openExtensionPage('library.html');
    await library.waitForSelector('#empty');
    await library.click('#add');
    await library.waitForSelector('#choose-files');
    await drop(library, 'pages.zip', await pagesZip());
    await library.waitForSelector('[data-state="done"]');
    expect(await textsOf(library, '[data-state="done"] li bdi')).toEqual(['broken.mhtml']);
    const rows = await until(async () => {
      const found = await textsOf(library, OUTLETS);
      return found.length === savedPages.length && found;
    }, 'the articles in the list');
    expect(rows.toSorted()).toEqual(savedPages.map((id) => demoPage(id).outlet).toSorted());
    const directions = await library.$$eval('[data-article] h3', (all) =>
      all.map((each) => [each.getAttribute('lang'), getComputedStyle(each).direction]),
    );
    for (const [language, direction] of directions) {
      expect(direction).toBe(['ar', 'he'].includes(language ?? '') ? 'rtl' : 'ltr');
    }
    await pause();
  });

  test('the engine’s word on each is there to filter by', async () => {
    const count = () => library.$$eval('#answer option[value=covers]', (all) => all.length);
    await until(async () => (await count()) === 1, 'the verdicts');
    await library.select('#answer', 'covers');
    await until(async () => (await shown(library)) > 0, 'articles about the story');
    await library.select('#answer', '');
    await pause();
  });

  test('the same file again adds nothing', async () => {
    await drop(library, 'pages.zip', await pagesZip());
    await until(
      () =>
        library.$$eval('[data-state="done"]', ([all]) =>
          /5 were there already/.test(all?.textContent ?? ''),
        ),
      'the word that all are there',
    );
    expect(await shown(library)).toBe(savedPages.length);
    await library.click('#close-adding');
    await library.click('#close-add');
    await pause();
  });

  test.each([
    ['arabic', 'مُسوّدة'],
    ['hebrew', 'הטיוטה'],
    ['garbled', '"president biden to hochstein"'],
  ])('the text of %s is searched', async (id, words) => {
    await library.focus('#search');
    await library.$eval('#search', (field) => {
      (field as HTMLInputElement).value = '';
    });
    await library.type('#search', words);
    await until(async () => {
      const outlets = await textsOf(library, OUTLETS);
      return outlets.length < savedPages.length && outlets.includes(demoPage(id).outlet);
    }, `the article of ${id}`);
    await library.click('#clear');
    await until(async () => (await shown(library)) === savedPages.length, 'all articles');
    await pause();
  });

  test('chosen articles are tagged, and the tag narrows the list down', async () => {
    await chooseByKeys(library, 2);
    await library.type('#new-tag', 'מסודה · مسودة');
    await library.keyboard.press('Enter');
    await until(async () => (await textsOf(library, '#tag option')).length === 2, 'the tag');
    await pause();
    await library.select('#tag', 'מסודה · مسودة');
    await until(async () => (await shown(library)) === 2, 'the tagged articles');
    await pause();
  });

  test('several are deleted with one key and come back with one', async () => {
    await library.focus('[data-article] input');
    await library.keyboard.press('Delete');
    await until(async () => (await shown(library)) === 0, 'the list without them');
    await until(
      () => library.evaluate(() => document.activeElement?.id === 'undo'),
      'the focus on what brings them back',
    );
    await pause();
    await library.keyboard.press('Enter');
    await until(async () => (await shown(library)) === 2, 'the articles to be back');
    expect(await library.$eval('output', (said) => said.textContent)).toBe('2 articles are back.');
    await library.click('#clear');
    await until(async () => (await shown(library)) === savedPages.length, 'all articles');
  });

  test('two chosen articles are compared with each other, and with no other', async () => {
    await library.click('#choose-none'); // those that were deleted and came back
    await chooseByKeys(library, 2);
    const [one = '', other = '', ...rest] = await textsOf(library, OUTLETS);
    const href = await library.$eval('#compare-chosen', (link) => (link as HTMLAnchorElement).href);
    const compare = await at.browser.openExtensionPage(href.split('/').at(-1) ?? '');
    const said = await until(async () => {
      const text = await compare.evaluate(() => document.body.innerText);
      return text.includes(one) && text.includes(other) && text;
    }, 'both articles in the comparison');
    for (const outlet of rest) expect(said).not.toContain(outlet);
    await compare.close();
    await library.bringToFront();
    await library.click('#choose-none');
    await pause();
  });

  test('a copy at another outlet is offered, shown as one, and shown by itself again', async () => {
    await library.click('#add');
    await library.waitForSelector('#choose-files');
    await drop(library, 'copy.html', await copyOf('hebrew', 'עיתון אחר'));
    await library.waitForSelector('[data-state="done"]');
    await library.click('#close-adding');
    await library.click('#close-add');
    await library.waitForSelector('[data-alike]');
    await library.$eval('details:has([data-alike])', (fold) => fold.setAttribute('open', ''));
    await library.click('[data-alike] button');
    await until(async () => (await shown(library)) === savedPages.length, 'both as one');
    const copies = await textsOf(library, '[class*="copies"] li bdi');
    expect(copies).toHaveLength(1);
    await library.click('#undo');
    await library.waitForSelector('[data-alike]');
    expect(await shown(library)).toBe(savedPages.length + 1);
    await library.$eval('details:has([data-alike])', (fold) => fold.setAttribute('open', ''));
    await library.click('[data-alike] button:nth-of-type(2)');
    await until(async () => (await library.$('[data-alike]')) === null, 'no offer any more');
    expect(await shown(library)).toBe(savedPages.length + 1);
  });

  test('an import that is taken back leaves what was there', async () => {
    await library.click('#add');
    await library.waitForSelector('#choose-files');
    await drop(library, 'more.ndjson', Buffer.from(linesOf(30, 'taken-back')));
    await library.waitForSelector('#take-back');
    await until(async () => (await shown(library)) === savedPages.length + 31, 'thirty more');
    await library.click('#take-back');
    await until(async () => (await shown(library)) === savedPages.length + 1, 'those from before');
  });

  test('an import loses nothing however often the background is ended', async () => {
    await drop(library, 'many.ndjson', Buffer.from(linesOf(300, 'killed')));
    for (let time = 0; time < 6; time++) {
      await at.browser.killBackground();
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    await library.waitForSelector('[data-state="done"]', { timeout: 60_000 });
    const ids = await storedIds(library);
    expect(ids.articles).toBe(savedPages.length + 301);
    expect(ids.entries).toBe(ids.articles);
  }, 120_000);

  test('tabs are added by their addresses, and what is not open is told', async () => {
    const page = await at.browser.newPage(at.demo.origin + demoPage('talks-2026').path);
    await library.bringToFront();
    await library.click('#close-adding');
    await library.click('#close-add');
    await library.click('#add');
    await library.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await library.waitForSelector('input[name=tab]');
    await library.type('#addresses', `${page.url()}#top\nhttps://not-open.example/x\n`);
    await library.click('#add-addresses');
    await library.waitForSelector('[data-state="done"]');
    expect(await textsOf(library, '[data-state="done"] li bdi')).toEqual([
      'https://not-open.example/x',
    ]);
    const addresses = () =>
      library.$$eval('[data-article] h3 a', (all) =>
        all.map((each) => (each as HTMLAnchorElement).href),
      );
    await until(async () => (await addresses()).includes(page.url()), 'the tab’s article');
    await page.close();
  });

  test('all of it is there when the browser is started again, and what was deleted is gone', async () => {
    const before = await storedIds(library);
    await at.restart();
    library = await at.browser.openExtensionPage('library.html');
    await library.waitForSelector('[data-article]');
    const after = await until(async () => {
      const now = await storedIds(library);
      return now.removed === 0 && now;
    }, 'what was deleted to be forgotten');
    expect(after.articles).toBe(before.articles);
  });
});
