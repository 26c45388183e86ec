import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { firstRunArticle } from '../../assets/first-run/articles.ts';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { jumpedTo } from './support/highlighted.ts';
import { markedWords, marksDrawn, pressMark } from './support/marks.ts';
import { bothBrowsers, useSidelight } from './support/sidelight.ts';

describe.each(bothBrowsers)('the first-run page in %s', (name) => {
  const at = useSidelight(name, { access: [] });
  let page: Page;

  beforeAll(async () => {
    if (!at.browser.welcome) throw new Error('no first-run page');
    page = at.browser.welcome;
    await page.bringToFront();
  });

  test.each(['en', 'fr', 'ar', 'he'] as const)(
    'shows marks and notes at work in %s, on itself',
    async (language) => {
      await page.waitForSelector('#language');
      await page.select('#language', language);
      const [first, quoted] = firstRunArticle(language).blocks.map(({ text }) => text);
      await until(async () => (await markedWords(page)).includes(first ?? ''), 'marks');
      const words = await marksDrawn(page);
      expect(words).toHaveLength(3);

      await pressMark(page, first?.slice(0, 20) ?? '');
      await until(
        () => page.evaluate(() => location.hash === '#fact:close-to-agreement'),
        'a note',
      );
      expect(await page.evaluate(() => document.querySelector(':target')?.matches('li'))).toBe(
        true,
      );

      // To the middle first: at the foot of the window the page's own bar lies over it.
      const toSentence = '[data-speaker="anna-reed"] button';
      await page.$eval(toSentence, (each) =>
        each.scrollIntoView({ block: 'center', behavior: 'instant' }),
      );
      await page.click(toSentence);
      const { text } = await jumpedTo(page);
      expect(quoted).toContain(text);
    },
  );

  test('comes once, and not again when the background starts anew', async () => {
    await page.close();
    await at.browser.killBackground();
    await at.browser.evaluateInExtension(() =>
      chrome.runtime.sendMessage({ type: 'list-entries' }),
    );
    const pages = await at.browser.evaluateInExtension(async () =>
      (await chrome.tabs.query({})).map(({ url }) => url),
    );
    expect(pages.filter((url) => url?.includes('welcome.html'))).toEqual([]);
  });
});
