import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { exportTexts } from '../../catalogue/en/exports.ts';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { root } from '../../scripts/checks/built.ts';
import { proseOf } from '../support/prose.ts';
import { readStored } from '../support/stored-library.ts';
import { addLines } from './support/adding.ts';
import { newFile } from './support/exporting.ts';
import { howOften } from './support/how-often.ts';
import { bothBrowsers, useSidelight } from './support/sidelight.ts';

const COUNT = howOften({ quick: 200, long: 5_000 });
const WORDS = 1_600; // ten thousand characters: five thousand articles make fifty megabytes
const LANGUAGES = ['en', 'ar', 'he', 'fr'] as const;
const PATIENCE = 300_000;

const demo = readFileSync(join(root, 'docs/examples/archive.ndjson'), 'utf8').trim().split('\n');
const lines = Array.from({ length: COUNT }, (_, at) => {
  const article = JSON.parse(demo[at % demo.length] ?? '{}');
  const more = proseOf(LANGUAGES[at % LANGUAGES.length] ?? 'en', at, WORDS);
  return JSON.stringify({
    ...article,
    url: `${article.url}?copy=${at}`,
    paragraphs: [...article.paragraphs, ...more],
  });
});

describe.each(bothBrowsers)('backup in %s', (name) => {
  const at = useSidelight(name);
  let library: Page;
  let before: string;

  test('everything goes into one file', async () => {
    await addLines(at.browser, lines);
    library = await at.browser.openExtensionPage('library.html');
    await ask({ type: 'set-language', language: 'ar' });
    const { entries } = await ask<{ entries: { id: string }[] }>({ type: 'list-entries' });
    const ids = entries.slice(0, 3).map(({ id }) => id);
    await ask({ type: 'tag-articles', ids, add: ['الموجة الأولى', 'wave one'], remove: [] });
    await at.browser.killBackground();
    before = await backUp();
    expect(before.split('\n').filter((line) => line.startsWith('{"article"'))).toHaveLength(COUNT);
    expect(before).toContain('"language":"ar"');
  });

  test('a broken copy of it is refused with a sentence, and changes nothing', async () => {
    await wipe();
    await restore(before.slice(0, -500));
    await until(async () => (await said()).length > 0, 'a sentence');
    expect(await count()).toBe(0);
  });

  test('cancelled half-way, it leaves nothing', async () => {
    await library.evaluate(cancelOnceBegun);
    await restore(before);
    await until(
      async () => (await said()) === exportTexts.backup.cancelled,
      'that it was cancelled',
      PATIENCE,
    );
    expect(await count()).toBe(0);
    const { stores } = await at.browser.evaluateInExtension(readStored);
    expect(stores.flatMap(({ records }) => records)).toEqual([]);
  });

  test('restored into an empty library, it is the same file again', async () => {
    await restore(before);
    await until(async () => (await count()) === COUNT, 'all articles to be back', PATIENCE);
    await library.waitForSelector('html[lang="ar"]'); // the settings, too
    await at.browser.killBackground();
    await until(async () => (await backUp()) === before, 'the same backup');
  });

  test('restored again over what is there, it changes nothing', async () => {
    await restore(before);
    await library.waitForSelector('#back-up:disabled').catch(() => {});
    await library.waitForSelector('#back-up:enabled', { timeout: PATIENCE });
    expect(await count()).toBe(COUNT);
    expect(await backUp()).toBe(before);
  });

  async function ask<T>(message: object): Promise<T> {
    return (await library.evaluate((asked) => chrome.runtime.sendMessage(asked), message)) as T;
  }

  async function count(): Promise<number> {
    return (await ask<{ count: number }>({ type: 'count-articles' })).count;
  }

  async function said(): Promise<string> {
    return library.$eval(
      'section[aria-labelledby="backup-title"] output',
      (each) => each.textContent ?? '',
    );
  }

  async function backUp(): Promise<string> {
    await library.waitForSelector('#back-up:enabled');
    const file = await newFile(
      at.downloads,
      () => library.click('#back-up'),
      'the backup',
      PATIENCE,
    );
    const text = readFileSync(file, 'utf8');
    rmSync(file); // the next one has the same name
    return text;
  }

  async function restore(text: string): Promise<void> {
    const file = join(at.downloads, '..', 'restored.jsonl');
    writeFileSync(file, text);
    const input = (await library.waitForSelector(
      '#restore-file',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
  }

  /** As somebody who lost the profile's files would find it. */
  async function wipe(): Promise<void> {
    await library.evaluate(async () => {
      await chrome.storage.local.clear();
      await new Promise((gone, kept) => {
        const deleting = indexedDB.deleteDatabase('sidelight-library');
        deleting.onsuccess = gone;
        deleting.onerror = kept;
      });
    });
    await library.close();
    library = await at.browser.openExtensionPage('library.html');
    await library.waitForSelector('#restore');
  }
});

/** In the page: presses the button as soon as something was brought. */
function cancelOnceBegun(): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('section progress[value]')) return;
    watch.disconnect();
    document.getElementById('cancel-restore')?.click();
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true });
}
