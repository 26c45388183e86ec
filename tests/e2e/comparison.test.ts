import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { comparisonColumns } from '../../core/exchange/comparison-table.ts';
import { readCsv } from '../../core/exchange/csv.ts';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { exportedFile } from './support/exporting.ts';
import { jumpedTo } from './support/highlighted.ts';
import { bothBrowsers, demoPage, panelShows, useSidelight, viewSays } from './support/sidelight.ts';

const SAVED = 'Saved for comparison.';

// `quoted`: something that only this page's notes show, so that the right page is saved.
const PAGES = [
  { id: 'garbled', direction: 'ltr', quoted: /sending President Biden/ },
  { id: 'draft-alone', direction: 'ltr', quoted: /30 October 2024/ },
  { id: 'arabic', direction: 'rtl', quoted: /[\u0620-\u064a]{3}/ },
  { id: 'hebrew', direction: 'rtl', quoted: /[\u05d0-\u05ea]{3}/ },
];

// The background is ended between any two steps, as browsers do when they like: nothing may be lost.
describe.each(bothBrowsers)('comparing outlets in %s', (name) => {
  const at = useSidelight(name);
  const tabs = new Map<string, Page>();
  let compare: Page;
  const pause = () => at.browser.killBackground();

  test.each(PAGES)('the $id page is saved from the panel', async ({ id, quoted }) => {
    const page = await at.browser.newPage(at.demo.origin + demoPage(id).path);
    tabs.set(id, page);
    const panel = await at.browser.openPanel(page);
    await panelShows(panel, 'notes');
    await until(async () => quoted.test(await panel.text()), `the notes for ${id}`);
    await pause();
    await panel.click('#save');
    await viewSays(panel, SAVED);
    await pause();
  });

  test('saving it again from the popup keeps one of it', async () => {
    const popup = await at.browser.openPopup(tabOf('garbled'));
    await pause();
    await popup.click('#save');
    await viewSays(popup, SAVED);
    await pause();
    await popup.click('#compare');
    compare = await at.browser.openedExtensionPage('compare.html');
    await compare.waitForSelector('th[data-article]');
    expect(await compare.$$eval('th[data-article]', (all) => all.length)).toBe(PAGES.length);
  });

  test('every column says whose it is, of when, and reads in its own direction', async () => {
    const columns = await compare.$$eval('th[data-article]', (heads) =>
      heads.map((head) => ({
        outlet: head.querySelector('p')?.textContent,
        published: head.querySelector('time')?.dateTime,
        language: head.querySelector('p:has(a)')?.getAttribute('lang'),
        direction: getComputedStyle(head.querySelector('p:has(a)') ?? head).direction,
      })),
    );
    const expected = PAGES.map(({ id, direction }) => {
      const { outlet, published, language } = demoPage(id);
      return { outlet, published, language, direction };
    });
    expect(columns).toHaveLength(expected.length);
    expect(columns).toEqual(expect.arrayContaining(expected));

    const kinds = await compare.$$eval('tbody[data-group]', (groups) =>
      groups.map((group) => group.getAttribute('data-group')),
    );
    expect(kinds).toEqual(['facts', 'quotations', 'disputes']);
    await pause();
  });

  test.each([
    ['garbled', '[data-state="garble"]'],
    ['draft-alone', '[data-group="disputes"] [data-kind="disputed-text"] [data-state="reported"]'],
    ['arabic', '[data-group="facts"] [data-state="reported"]'],
    ['hebrew', '[data-group="facts"] [data-state="reported"]'],
  ])('a cell of %s opens the exact sentence, and brings its tab to it', async (id, cell) => {
    const page = tabOf(id);
    await compare.bringToFront();
    const column = await columnOf(demoPage(id).outlet);
    await compare.click(`${inColumn(cell, column)} button`);
    await compare.waitForSelector('dialog[open] mark');
    const exact = await compare.$eval('dialog[open] mark', (mark) => mark.textContent);
    expect(await proseOf(page)).toContain(exact);
    await pause();

    await compare.waitForSelector('dialog[open] article button');
    await compare.click('dialog[open] article button');
    expect((await jumpedTo(page)).text).toBe(exact);
    expect(await frontAddress()).toContain(demoPage(id).path);
    await compare.bringToFront();
    await compare.click('dialog[open] form button');
    await pause();
  });

  test('the exported file holds every article, item and exact sentence', async () => {
    const file = await exportedFile(compare, 'comparison', at.downloads);
    const bytes = readFileSync(file);
    // Spreadsheets garble Arabic and Hebrew in a file that does not begin with the mark.
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const read = readCsv(bytes.toString('utf8'));
    if ('problem' in read) throw new Error(read.problem);
    const [header = [], ...rows] = read.records;
    expect(header).toEqual([...comparisonColumns]);
    expect(rows.every((row) => row.length === header.length)).toBe(true);

    const cells = await compare.$$eval('td[data-state]', (all) => all.length);
    expect(rows.length).toBe(cells);
    const field = (row: string[], column: (typeof comparisonColumns)[number]) =>
      row[comparisonColumns.indexOf(column)] ?? '';
    for (const { id } of PAGES) {
      const prose = await proseOf(tabOf(id));
      const own = rows.filter((row) => field(row, 'outlet') === demoPage(id).outlet);
      const quoted = own.map((row) => field(row, 'exact_words')).filter(Boolean);
      expect(quoted.length).toBeGreaterThan(1);
      for (const words of quoted) expect(prose).toContain(words);
      expect(new Set(own.map((row) => field(row, 'address')))).toEqual(
        new Set([at.demo.origin + demoPage(id).path]),
      );
    }
    await pause();
  });

  test('a removed article comes back when it is undone', async () => {
    const count = () => compare.$$eval('th[data-article]', (all) => all.length);
    await compare.bringToFront();
    await compare.focus('th[data-article] button'); // it may be scrolled away, under the items
    await compare.click('th[data-article] button');
    await until(async () => (await count()) === PAGES.length - 1, 'one column less');
    await pause();
    await compare.click('#undo');
    await until(async () => (await count()) === PAGES.length, 'the column to be back');
  });

  test('all of it is still there when the browser is started again', async () => {
    const before = await compare.$$eval('tbody', (all) => all.map((each) => each.textContent));
    await at.restart();
    const again = await at.browser.openExtensionPage('compare.html');
    await again.waitForSelector('th[data-article]');
    const after = await again.$$eval('tbody', (all) => all.map((each) => each.textContent));
    expect(after).toEqual(before);
  });

  function tabOf(id: string): Page {
    const page = tabs.get(id);
    if (!page) throw new Error(`${id} was not opened`);
    return page;
  }

  /** Which column of the table it is, counted as CSS does; the first one is the dossier's items. */
  async function columnOf(outlet: string): Promise<number> {
    const outlets = await compare.$$eval('th[data-article]', (heads) =>
      heads.map((head) => head.querySelector('p')?.textContent),
    );
    return outlets.indexOf(outlet) + 2;
  }

  function frontAddress(): Promise<string> {
    return at.browser.evaluateInExtension(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.url ?? '';
    });
  }
});

function inColumn(cell: string, column: number): string {
  return `${cell}:nth-child(${column})`;
}

function proseOf(page: Page): Promise<string> {
  return page.evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ' '));
}
