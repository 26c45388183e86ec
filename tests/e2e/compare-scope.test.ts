import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../../core/exchange/csv.ts';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { exportedFile } from './support/exporting.ts';
import { compareSaved, goTo, saveReprint } from './support/saved-pages.ts';
import { bothBrowsers, demoPage, useSidelight } from './support/sidelight.ts';

const SAVED = ['garbled', 'draft-alone', 'french', 'hebrew', 'talks-2026', 'unrelated'];
const OF_STORY = 4;
const INLAND = 'The Inland Post';

// One text in two papers, and two articles about other things: what counts, and how that is told.
describe.each(bothBrowsers)('what the comparison counts in %s', (name) => {
  const at = useSidelight(name);
  let compare: Page;

  beforeAll(async () => {
    compare = await compareSaved(at, SAVED);
    await saveReprint(compare, demoPage('garbled').outlet, INLAND);
    await compare.close();
    compare = await at.browser.openExtensionPage('compare.html');
    await compare.setViewport({ width: 1280, height: 900 });
    await compare.waitForSelector('[data-scope]');
    await compare.waitForSelector('th[data-article]');
  });

  const columns = () => compare.$$eval('th[data-column]', (all) => all.length);
  const notes = () =>
    compare.$eval(
      '[data-scope]',
      (each) => each.textContent?.replace(/[\u2066-\u2069]/g, '') ?? '',
    );

  test('a text that two papers print is one column, with the other paper’s name', async () => {
    expect(await columns()).toBe(OF_STORY);
    expect(await notes()).toContain(`${OF_STORY} texts compared, in ${OF_STORY + 1} articles`);
    const head = await headOf(demoPage('garbled').outlet);
    expect(head).toContain(`Republished by ${INLAND}`);
    await press(`th[data-article] button[aria-label*="${INLAND}"]`);
    await compare.waitForSelector('dialog[open] [data-as-read]');
    expect(await compare.$eval('#drawer-title', (each) => each.textContent)).toContain(INLAND);
    await close();
  });

  test('it counts each time where that is asked for, in every view', async () => {
    await compare.select('select:has(option[value="each"])', 'each');
    await until(async () => (await columns()) === OF_STORY + 1, 'a column for each printing');
    await press('main nav a[href^="#timeline"]');
    await compare.waitForSelector('path[data-carriage]');
    expect(await compare.$$eval('tr[data-carriage]', (all) => all.length)).toBe(OF_STORY + 1);
    await compare.select('select:has(option[value="each"])', 'once');
    await until(
      async () => (await compare.$$eval('tr[data-carriage]', (all) => all.length)) === OF_STORY,
      'a row for each text',
    );
  });

  test('every row of the timeline opens its article, one without what is asked too', async () => {
    await goTo(compare, '#timeline', 'tr[data-carriage="not-found"]');
    await compare.$$eval('main details', (all) => {
      for (const fold of all) fold.open = true;
    });
    expect(
      await compare.$$eval('tr[data-carriage]:not(:has(td button))', (all) => all.length),
    ).toBe(0);
    await press('tr[data-carriage="not-found"] td button');
    await compare.waitForSelector('dialog[open] [data-as-read] a[href^="http"]');
    await press('dialog[open] [data-as-read] summary');
    await compare.waitForSelector('dialog[open] [data-as-read] [lang]');
    await close();
  });

  test('articles about other stories stand apart with their verdict, and count once put right', async () => {
    await goTo(compare, '#matrix', 'td[data-state]');
    expect(await notes()).toContain('2 articles left out');
    expect(await notes()).toContain(
      'About another story: The war and the Israel–Lebanon talks of 2026',
    );
    expect(await notes()).toContain('Not about the story');
    await press('[data-left-out="neighbour"] button');
    await compare.waitForSelector('dialog[open] [data-as-read]');
    await press('dialog[open] details:last-of-type > summary');
    await chooseIn('select[name="what"]', 'Whether it is about the story');
    await chooseIn('select[name="value"]', 'About the story');
    await press('dialog[open] form:not([method]) button[type="submit"]');
    await compare.waitForSelector('[data-correction="verdict"]');
    await until(async () => (await columns()) === OF_STORY + 1, 'the article to be counted');
    await press('[data-correction="verdict"] button');
    await until(async () => (await columns()) === OF_STORY, 'the article to be left out again');
    await close();
  });

  test('files have a row for each article, and say what is a copy of what', async () => {
    const csv = readFileSync(await exportedFile(compare, 'articles', at.downloads), 'utf8');
    const file = readCsv(csv);
    if ('problem' in file) throw new Error(file.problem);
    const [head = [], ...rows] = file.records;
    const field = (row: string[], column: string) => row[head.indexOf(column)] ?? '';
    const copies = rows.filter((row) => field(row, 'copy_of') !== '');
    expect(rows).toHaveLength(SAVED.length + 1);
    expect(copies.map((row) => [field(row, 'outlet'), field(row, 'copy_why')])).toEqual([
      [INLAND, 'text'],
    ]);
  });

  test('copies are set apart, and that is undone', async () => {
    await press('#copies summary');
    await press('[data-printed] p > button:last-child:not([aria-haspopup])');
    await until(async () => (await columns()) === OF_STORY + 1, 'each to count for itself');
    expect(await compare.$('#copies')).toBeNull();
    await press('#undo');
    await until(async () => (await columns()) === OF_STORY, 'the text to be one again');
  });

  function headOf(outlet: string): Promise<string> {
    return compare.$$eval(
      'th[data-article]',
      (all, wanted) => all.find((each) => each.textContent?.includes(wanted))?.textContent ?? '',
      outlet,
    );
  }

  // Pressed as by keyboard: what is to be pressed may lie under a head that stays in view.
  async function press(selector: string): Promise<void> {
    await compare.waitForSelector(selector);
    await compare.$eval(selector, (each) => (each as HTMLElement).click());
  }

  async function chooseIn(selector: string, text: string): Promise<void> {
    await compare.waitForSelector(selector);
    const value = await compare.$$eval(
      `${selector} option`,
      (all, wanted) =>
        (all as HTMLOptionElement[]).find((each) => each.text === wanted)?.value ?? '',
      text,
    );
    await compare.select(selector, value);
  }

  async function close(): Promise<void> {
    await compare.keyboard.press('Escape');
    await compare.waitForSelector('dialog[open]', { hidden: true });
  }
});
