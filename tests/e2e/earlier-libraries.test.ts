import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { en } from '../../catalogue/en.ts';
import { refusalSentence } from '../../catalogue/refusal.ts';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { expectBroughtUpToDate } from '../support/brought-up-to-date.ts';
import { enlarged } from '../support/enlarged-library.ts';
import { chanceFrom } from '../support/prose.ts';
import { earlierLibraries, readStored, writeStored } from '../support/stored-library.ts';
import { howOften } from './support/how-often.ts';
import { bothBrowsers, useSidelight } from './support/sidelight.ts';

const KILLS = howOften({ quick: 1, long: 10 });
const NEWEST = earlierLibraries.length;
const ARTICLES = howOften({ quick: 6, long: 1_000 });
const LONGEST_WAIT = howOften({ quick: 150, long: 1_000 }); // the larger, the longer it takes

describe.each(bothBrowsers)('in %s', (name) => {
  const at = useSidelight(name);
  const chance = chanceFrom(20_241_031);

  test.each(earlierLibraries)(
    `a library of version $version, ${ARTICLES} articles, is whole after the update, though it is cut off ${KILLS} times`,
    async (stored) => {
      const earlier = await enlarged(stored, ARTICLES);
      for (let time = 0; time < KILLS; time++) {
        await at.browser.killBackground(); // what it was about to do, it does not do to this one
        await at.browser.evaluateInExtension(writeStored, earlier);
        const asked = at.browser.evaluateInExtension(startUpdate);
        await new Promise((resolve) => setTimeout(resolve, chance() * LONGEST_WAIT));
        await at.browser.killBackground();
        await asked;
        const between = await at.browser.evaluateInExtension(readStored);
        expect([earlier.version, NEWEST]).toContain(between.version);
        if (between.version === earlier.version) expect(between).toEqual(earlier);
      }
      const library = await at.browser.openExtensionPage('library.html');
      await library.waitForSelector('[data-article]');
      const after = await at.browser.evaluateInExtension(readStored);
      expect(after.version).toBe(NEWEST);
      await expectBroughtUpToDate(withoutDeleted(earlier), withoutDeleted(after));
      await library.close();
    },
  );

  test('an older version refuses a newer one’s library, says so, and leaves it as it is', async () => {
    const newer = {
      ...(earlierLibraries.at(-1) as (typeof earlierLibraries)[number]),
      version: 99,
    };
    await at.browser.killBackground();
    await at.browser.evaluateInExtension(writeStored, newer);
    for (const file of ['library.html', 'compare.html']) {
      const page = await at.browser.openExtensionPage(file);
      await says(page, refusalSentence(en, 'library-newer'));
      await page.close();
    }
    expect(await at.browser.evaluateInExtension(readStored)).toEqual(newer);
  });
});

/** What was deleted is forgotten with the start of the browser, which may come before or after. */
function withoutDeleted(stored: (typeof earlierLibraries)[number]) {
  return { ...stored, stores: stored.stores.filter(({ name }) => name !== 'removed') };
}

async function startUpdate(): Promise<void> {
  const answered = chrome.runtime.sendMessage({ type: 'count-articles' }).catch(() => null);
  await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, 1_000))]);
}

async function says(page: Page, words: string): Promise<void> {
  let last = '';
  await until(async () => {
    last = await page.$eval('body', (body) => body.textContent ?? '');
    return last.includes(words);
  }, words).catch((error) => {
    throw new Error(`${error.message}; it says “${last.slice(0, 300)}”`);
  });
}
