import { Buffer } from 'node:buffer';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { chanceFrom } from '../support/prose.ts';
import { readStored, recordsIn } from '../support/stored-library.ts';
import { drop } from './support/drop.ts';
import { howOften } from './support/how-often.ts';
import { firstLibrary, wholeRecords } from './support/library-database.ts';
import { linesOf } from './support/library-page.ts';
import { bothBrowsers, useSidelight } from './support/sidelight.ts';

const LINES = 400;
const chance = chanceFrom(20_241_031);

describe.each(bothBrowsers)('what the library keeps in %s', (name) => {
  const at = useSidelight(name);
  const CRASHES = howOften(name === 'firefox' ? { quick: 3, long: 20 } : { quick: 8, long: 50 });

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

  test(
    `an import and edits are cut off ${CRASHES} times by a crash, and lose nothing that was said to be done`,
    async () => {
      const lines = linesOf(LINES, 'crashed');
      const ids = (await stored()).map(({ id }) => id);
      const tags: Tagged[] = [];
      let said = 0;
      for (let crash = 0; crash < CRASHES; crash++) {
        const page = await openAdding();
        await drop(page, 'crashed.ndjson', Buffer.from(lines));
        const tagging = tagUntilTheEnd(ids, tags);
        said = Math.max(said, await saidToBeThere(page));
        await new Promise((resolve) => setTimeout(resolve, chance() * 300));
        await at.restartAfterCrash();
        await tagging;
        const check = await at.browser.openExtensionPage('library.html');
        await check.waitForSelector('[data-article]');
        const { articles, whole, entries } = await check.evaluate(wholeRecords);
        expect(articles - 200).toBeGreaterThanOrEqual(said);
        expect([whole, entries]).toEqual([articles, articles]);
        await check.close();
        const kept = new Map((await stored()).map((each) => [each.id, each.tags]));
        for (const { id, tag } of tags) expect(kept.get(id)).toContain(tag);
      }
      expect(tags.length).toBeGreaterThanOrEqual(CRASHES);
      const page = await openAdding();
      await drop(page, 'crashed.ndjson', Buffer.from(lines));
      await page.waitForSelector('[data-state="done"]', { timeout: 60_000 });
      await listed(page, `${200 + LINES} articles`);
      const records = await page.evaluate(wholeRecords);
      expect(records).toMatchObject({ articles: 200 + LINES, whole: 200 + LINES });
    },
    CRASHES * 60_000,
  );

  /** Each is noted once it is answered, until there is nobody left who answers. */
  async function tagUntilTheEnd(ids: string[], noted: Tagged[]): Promise<void> {
    for (let n = noted.length; ; n++) {
      const tagged = { id: ids[n % ids.length] ?? '', tag: `${n} · وسم` };
      const message = { type: 'tag-articles', ids: [tagged.id], add: [tagged.tag], remove: [] };
      const asked = at.browser.evaluateInExtension(
        (each) => chrome.runtime.sendMessage(each),
        message,
      );
      const answer = await asked.catch(() => null);
      if (!answer?.ok) return;
      noted.push(tagged);
    }
  }

  async function stored(): Promise<{ id: string; tags: string[] }[]> {
    const library = await at.browser.evaluateInExtension(readStored);
    return recordsIn(library, 'articles') as { id: string; tags: string[] }[];
  }

  async function openAdding(): Promise<Page> {
    const page = await at.browser.openExtensionPage('library.html');
    await page.waitForSelector('#add');
    await page.click('#add');
    await page.waitForSelector('#choose-files');
    return page;
  }
});

type Tagged = { id: string; tag: string };

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
