import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { root } from '../../scripts/checks/built.ts';
import { warcOf } from '../support/archives.ts';
import { brokenFiles } from '../support/broken-files.ts';
import { toldSentences } from '../support/told-sentences.ts';
import { addLines } from './support/adding.ts';
import { drop, dropAll } from './support/drop.ts';
import { savedPage, shown, storedIds, textsOf } from './support/library-page.ts';
import { bothBrowsers, useSidelight } from './support/sidelight.ts';

const kept = readFileSync(join(root, 'docs/examples/archive.ndjson'), 'utf8').trim().split('\n');

describe.each(bothBrowsers)('bad and unusual imports in %s', (name) => {
  const at = useSidelight(name);
  let library: Page;
  const faults: unknown[] = [];

  test('pages that servers packed with Brotli are added', async () => {
    library = await at.browser.openExtensionPage('library.html');
    library.on('pageerror', (fault) => faults.push(fault));
    const captures = await Promise.all(
      ['arabic', 'hebrew', 'garbled'].map(async (id) => {
        const { html, path } = await savedPage(id);
        return { url: `https://${id}.example${path}`, html, encoding: 'br' as const };
      }),
    );
    const unknown = { url: 'https://packed.example/', html: 'x', encoding: 'zstd' as const };
    const archive = await warcOf([...captures, unknown]).arrayBuffer();
    await open(library);
    await drop(library, 'crawled.warc.gz', new Uint8Array(archive));
    await library.waitForSelector('[data-state="done"]');
    expect(await textsOf(library, '[data-state="done"] details li')).toEqual([
      `https://packed.example/${toldSentences('other-encoding')[0]}`,
    ]);
    await until(async () => (await shown(library)) === 3, 'three articles');
  });

  test('hundreds of broken files are each told of, and change nothing that was there', async () => {
    await addLines(at.browser, kept);
    const ids = await entryIds();
    const before = await articles(ids);
    const files = (await brokenFiles()).map(({ file, bytes }, at) => ({
      name: `${at}-${file}`,
      bytes,
    }));
    await library.bringToFront();
    await library.click('#close-adding');
    await library.waitForSelector('[data-state]', { hidden: true });
    await dropAll(library, files);
    await library.waitForSelector('[data-state="done"]', { timeout: 120_000 });
    const told = await textsOf(library, '[data-state="done"] details li span');
    expect(told.length).toBeGreaterThan(50);
    for (const sentence of told) expect(sentence).toMatch(/\p{L}{2,}.*\.$/u);
    expect(await articles(ids)).toBe(before);
    const stored = await storedIds(library);
    expect(stored.entries).toBe(stored.articles);
    expect(stored.articles).toBeGreaterThan(ids.length);
    expect(faults).toEqual([]);
  }, 180_000);

  test('taken back, they leave what was there', async () => {
    await library.click('#take-back');
    await until(async () => (await shown(library)) === 3 + kept.length, 'what was there before');
  });

  async function open(page: Page): Promise<void> {
    await page.waitForSelector('#empty');
    await page.click('#add');
    await page.waitForSelector('#choose-files');
  }

  async function entryIds(): Promise<string[]> {
    const { entries } = await ask<{ entries: { id: string }[] }>({ type: 'list-entries' });
    return entries.map(({ id }) => id);
  }

  async function articles(ids: string[]): Promise<string> {
    return JSON.stringify(await ask({ type: 'get-articles', ids }));
  }

  async function ask<T>(message: object): Promise<T> {
    return (await library.evaluate((asked) => chrome.runtime.sendMessage(asked), message)) as T;
  }
});
