import type { Page } from 'puppeteer-core';
import { serveDemo } from '../../../demo/server.ts';
import { zipOf } from '../../support/archives.ts';
import { demoPage } from './sidelight.ts';

/** The demo outlets' pages in four languages, as somebody has saved them. */
export const savedPages = ['garbled', 'draft-alone', 'arabic', 'hebrew', 'french'];

export async function pagesZip(): Promise<Buffer> {
  const files: Record<string, string> = { 'broken.mhtml': 'no archive', 'style.css': 'p {}' };
  for (const id of savedPages) {
    const { path, html } = await savedPage(id);
    files[`saved/${path.replaceAll('/', '_')}.html`] = html;
  }
  return Buffer.from(await (await zipOf(files)).arrayBuffer());
}

/** The same text as another outlet has it on its own site. */
export async function copyOf(id: string, outlet: string): Promise<Buffer> {
  const { html } = await savedPage(id);
  const moved = html.replace(`https://${id}.example`, 'https://another.example');
  return Buffer.from(moved.replaceAll(demoPage(id).outlet, outlet));
}

/** A demo page's own markup, with the comment that SingleFile writes. */
export async function savedPage(id: string): Promise<{ path: string; html: string }> {
  const { path } = demoPage(id);
  const demo = await serveDemo();
  const html = await (await fetch(demo.origin + path)).text();
  await demo.close();
  const comment = `<!--\n Page saved with SingleFile \n url: https://${id}.example${path} \n saved date: Fri Nov 01 2024 10:00:00 GMT+0000 (Coordinated Universal Time)\n-->`;
  return { path, html: html.replace(/<html/i, `${comment}<html`) };
}

export function linesOf(count: number, name: string): string {
  return Array.from({ length: count }, (_, n) =>
    JSON.stringify({
      url: `https://${name}.example/${n}`,
      outlet: 'Lines',
      title: `Line ${n}`,
      published: '2024-10-31',
      lang: 'en',
      paragraphs: [`What line ${n} says.`],
    }),
  ).join('\n');
}

export function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (all) => all.map((each) => each.textContent ?? ''));
}

/** How many articles the list says it shows, on however many pages. */
export async function shown(page: Page): Promise<number> {
  const said = await page.$eval('#list', (heading) => heading.textContent ?? '');
  return Number((/\d[\d,]*/.exec(said)?.[0] ?? '0').replace(/,/g, ''));
}

export async function chooseByKeys(page: Page, count: number): Promise<void> {
  await page.focus('[data-article] input');
  for (let time = 0; time < count; time++) {
    await page.keyboard.press(' ');
    await page.keyboard.press('ArrowDown');
  }
  await page.waitForSelector('#new-tag');
}

export type Stored = { articles: number; entries: number; removed: number };

export function storedIds(page: Page): Promise<Stored> {
  return page.evaluate(
    () =>
      new Promise<Stored>((resolve, reject) => {
        const open = indexedDB.open('sidelight-library');
        open.onerror = () => reject(open.error);
        open.onsuccess = async () => {
          const counts = await Promise.all(
            ['articles', 'entries', 'removed'].map(
              (store) =>
                new Promise<number>((done) => {
                  const count = open.result.transaction(store).objectStore(store).count();
                  count.onsuccess = () => done(count.result);
                }),
            ),
          );
          open.result.close();
          const [articles = -1, entries = -1, removed = -1] = counts;
          resolve({ articles, entries, removed });
        };
      }),
  );
}
