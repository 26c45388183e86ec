import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareSaved, goTo } from './support/saved-pages.ts';
import { bothBrowsers, useSidelight } from './support/sidelight.ts';

// As many as it takes for the heat map's narrow columns to have no room.
const SAVED = [
  'garbled',
  'french',
  'arabic',
  'hebrew',
  'draft-and-dispute',
  'draft-alone',
  'in-passing',
];

describe.each(bothBrowsers)('the comparison in a narrow window in %s', (name) => {
  const at = useSidelight(name);
  let compare: Page;

  beforeAll(async () => {
    compare = await compareSaved(at, SAVED);
    await compare.setViewport({ width: 400, height: 800 });
  });

  test.each([
    ['#matrix', 'words'],
    ['#matrix?look=heat', 'heat'],
  ])('in %s what a row is about stays beside its cells', async (hash, look) => {
    await goTo(compare, hash, `[data-look="${look}"] td[data-state]`);
    const seen = await compare.$eval('[data-look]', (frame) => {
      frame.scrollTo({ left: 300, behavior: 'instant' });
      const [cell] = frame.querySelectorAll('td[data-at^="2 "]');
      const head = cell?.closest('tr')?.querySelector('th')?.getBoundingClientRect();
      const own = frame.getBoundingClientRect();
      return {
        scrolled: frame.scrollLeft,
        left: (head?.left ?? 0) - own.left,
        share: (head?.width ?? 0) / own.width,
      };
    });
    expect(seen.scrolled).toBeGreaterThan(10); // else it would stay without being held
    expect(Math.abs(seen.left)).toBeLessThan(2);
    expect(seen.share).toBeLessThan(0.4);
  });

  test('what a row is about stands there whole, however long', async () => {
    await goTo(compare, '#matrix', '[data-look="words"] td[data-state]');
    const hiddenLines = await compare.$$eval('[data-look] th[scope="row"] p', (all) =>
      all.map((words) => {
        const height = Number.parseFloat(getComputedStyle(words).lineHeight);
        return (words.scrollHeight - words.clientHeight) / height;
      }),
    );
    expect(hiddenLines.length).toBeGreaterThan(10);
    expect(hiddenLines.filter((lines) => !(lines < 0.5))).toEqual([]);
  });

  test.each(['en', 'ar'])(
    'in %s a name begins where its row does, and keeps its beginning',
    async (language) => {
      await at.browser.setLanguage(language);
      await compare.waitForFunction(
        (wanted) => document.documentElement.lang === wanted,
        {},
        language,
      );
      await goTo(compare, '#timeline', 'path[data-carriage]');
      const names = await compare.$$eval('[aria-labelledby="carried"] [aria-hidden] bdi', (all) =>
        all.map((name) => {
          const words = document.createRange();
          words.selectNodeContents(name);
          const all = words.getBoundingClientRect();
          words.setEnd(name.firstChild as Text, 1);
          const letter = words.getBoundingClientRect();
          const own = (name.parentElement ?? name).getBoundingClientRect();
          const isRtl = document.documentElement.dir === 'rtl';
          const begins = isRtl ? own.right - all.right : all.left - own.left;
          const isCut =
            letter.left < own.left - 1 ||
            letter.right > own.right + 1 ||
            (all.width < own.width && Math.abs(begins) > 1);
          return { name: name.textContent, isCut };
        }),
      );
      expect(names.length).toBeGreaterThan(3);
      expect(names.filter(({ isCut }) => isCut)).toEqual([]);
    },
  );
});
