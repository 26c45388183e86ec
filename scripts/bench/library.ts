import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { proseOf } from '../../tests/support/prose.ts';
import type { BrowserName, DrivenBrowser } from '../browsers/driven-browser.ts';
import { getBrowser } from '../browsers/get-browser.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { thisMachine } from '../browsers/machine.ts';
import { buildWithMarks, type Marks } from './marked-build.ts';

// The library with five thousand articles, fifty megabytes of text, as S8 of the bars asks: adding
// them, opening the list, narrowing it down, searching the texts. In both browsers, on their builds.

/** In the page. */
declare const marks: Marks;

const COUNT = Number(process.env.ARTICLES ?? 5_000);
const WORDS = 1_600; // of Latin letters, about ten thousand characters
const LANGUAGES = ['en', 'ar', 'he', 'fr'] as const;

export async function benchLibrary(): Promise<void> {
  const names = (process.env.BROWSERS ?? 'chromium,firefox').split(',') as BrowserName[];
  for (const name of names) {
    const got = await getBrowser(name, thisMachine);
    if ('missing' in got) console.log(got.missing);
    else await measureIn(name, got.executable);
  }
}

async function measureIn(name: BrowserName, executable: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  const file = join(folder, 'articles.ndjson');
  writeFileSync(file, Array.from({ length: COUNT }, (_, n) => lineOf(n)).join('\n'));
  const build = name === 'firefox' ? 'firefox' : 'chrome';
  const extensionDir = buildWithMarks(build, join(folder, 'extension'));
  const browser = await launchBrowser(name, { executable, extensionDir, profile });
  try {
    console.log(`${name}: ${COUNT} articles`);
    await measureAdding(browser, file);
    await measureList(browser);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measureAdding(browser: DrivenBrowser, file: string): Promise<void> {
  const page = await browser.openExtensionPage('library.html');
  await page.waitForSelector('#add');
  await page.click('#add');
  await page.waitForSelector('#files');
  await longestBlock(page);
  const begun = performance.now();
  const chooser = await page.$('input[type=file]');
  await chooser?.uploadFile(file);
  await page.waitForSelector('[data-state="done"]', { timeout: 600_000 });
  told('added in', performance.now() - begun);
  told('longest block while adding', await longestBlock(page));
  await listed(page);
  await judged(page);
  told('all judged after', performance.now() - begun);
  told('longest block while judging', await longestBlock(page));
  await page.close();
}

function listed(page: Page): Promise<unknown> {
  const sum = COUNT.toLocaleString('en');
  return page.waitForFunction(
    (all) => document.querySelector('#list')?.textContent?.includes(all),
    {},
    sum,
  );
}

/** Until the engine has said something of every article. */
function judged(page: Page): Promise<unknown> {
  return page.waitForFunction(() => !document.querySelector('#answer option[value=unknown]'), {
    timeout: 600_000,
    polling: 200,
  });
}

async function measureList(browser: DrivenBrowser): Promise<void> {
  const opened: Marks[] = [];
  let page = await browser.openExtensionPage('library.html');
  for (let time = 0; time < 5; time++) {
    await page.close();
    page = await browser.openExtensionPage('library.html');
    opened.push(await whenWhole(page));
  }
  told('open: first rows after', median(opened.map(({ rows }) => rows ?? Number.NaN)));
  told('open: all of them after', median(opened.map(({ whole }) => whole ?? Number.NaN)));
  told('longest block while opening', median(opened.map((marks) => marks.longestBlock)));
  await longestBlock(page);
  told('filter by language', await changed(page, '#language-filter', 'he'));
  told('show all', await changed(page, '#language-filter', ''));
  told('sort by title', await sortedBy(page, 'title'));
  await page.focus('#search');
  const begun = performance.now();
  await page.waitForFunction(
    () => !/%/.test(document.querySelector('#search-hint')?.textContent ?? '%'),
    {
      timeout: 600_000,
    },
  );
  told('texts read for searching in', performance.now() - begun);
  told('search a word of the texts', await searched(page, 'الميناء'));
  told('search a rare phrase', await searched(page, '"in the old customs house 7."'));
  told('longest block', await longestBlock(page));
}

function changed(page: Page, selector: string, value: string): Promise<number> {
  return page.evaluate(untilDrawn, selector, value, 'change');
}

function sortedBy(page: Page, value: string): Promise<number> {
  return page.evaluate(untilDrawn, '#sort', value, 'change');
}

function searched(page: Page, value: string): Promise<number> {
  return page.evaluate(untilDrawn, '#search', value, 'input');
}

/** Runs in the page: milliseconds until the list is another and drawn. */
function untilDrawn(selector: string, value: string, event: string): Promise<number> {
  const list = document.querySelector('ol[aria-label]');
  const count = document.querySelector('#list');
  const field = document.querySelector(selector) as HTMLInputElement;
  return new Promise((resolve) => {
    const begun = performance.now();
    const watch = new MutationObserver(() => {
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
    });
    for (const each of [list, count]) {
      if (each) watch.observe(each, { childList: true, subtree: true, characterData: true });
    }
    field.value = value;
    field.dispatchEvent(new Event(event, { bubbles: true }));
    setTimeout(() => resolve(Number.NaN), 20_000);
  });
}

/** What a page tells once all of its list has been there for a second. */
async function whenWhole(page: Page): Promise<Marks> {
  await page.waitForFunction(() => marks.whole);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return page.evaluate(() => marks);
}

/** For how long at most the page could not answer since this was last asked. */
function longestBlock(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { longestBlock: longest } = marks;
    marks.longestBlock = 0;
    return longest;
  });
}

function lineOf(n: number): string {
  const language = LANGUAGES[n % LANGUAGES.length] ?? 'en';
  const day = String(1 + (n % 28)).padStart(2, '0');
  return JSON.stringify({
    url: `https://outlet-${n % 60}.example/${n}`,
    outlet: `Outlet ${n % 60}`,
    title: `Talks ${n}`,
    lang: language,
    published: `2024-10-${day}`,
    paragraphs: proseOf(language, n, WORDS),
  });
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function told(what: string, milliseconds: number): void {
  console.log(`  ${what}: ${Math.round(milliseconds)} ms`);
}
