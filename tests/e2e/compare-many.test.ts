import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { generatedRecord } from '../../scripts/bench/generated-records.ts';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { goTo } from './support/saved-pages.ts';
import { bothBrowsers, useSidelight } from './support/sidelight.ts';

const ARTICLES = 300;
const QUOTATIONS = 3;

describe.each(bothBrowsers)('three hundred articles beside each other in %s', (name) => {
  const at = useSidelight(name);
  let compare: Page;

  beforeAll(async () => {
    const records = Array.from({ length: ARTICLES }, (_, n) => generatedRecord(n, QUOTATIONS));
    await at.browser.evaluateInExtension(
      async (all) => {
        const readings = all.map((article) => ({ article, readAt: null }));
        await chrome.runtime.sendMessage({ type: 'add-articles', readings });
      },
      records.map(({ article }) => article) as unknown[],
    );
    compare = await at.browser.openExtensionPage('compare.html');
    await compare.setViewport({ width: 1280, height: 900 });
    await compare.waitForSelector('td[data-state]', { timeout: 60_000 });
  });

  const place = () =>
    compare.evaluate(() => document.activeElement?.closest('[data-at]')?.getAttribute('data-at'));

  test.each(['#matrix', '#matrix?look=heat'])('%s draws what is in sight', async (hash) => {
    await goTo(compare, hash, 'td[data-state]');
    const table = await compare.$eval('table', (grid) => ({
      columns: grid.getAttribute('aria-colcount'),
      drawn: grid.querySelectorAll('th[data-column]').length,
    }));
    expect(table.columns).toBe(String(ARTICLES + 1));
    expect(table.drawn).toBeLessThan(60);
  });

  test('the last column is a key away, and the first again', async () => {
    await goTo(compare, '#matrix', 'td[data-state]');
    await compare.focus('td [tabindex="0"], td[tabindex="0"]');
    await compare.keyboard.press('End');
    await until(async () => (await place())?.endsWith(` ${ARTICLES}`), 'the last column');
    const last = await compare.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      return box && box.left >= 0 && box.right <= innerWidth;
    });
    expect(last).toBe(true);
    await compare.keyboard.press('Home');
    await compare.keyboard.press('ArrowRight');
    await until(async () => (await place())?.endsWith(' 1'), 'the first column');
  });

  test('every head stands over its own cells, wherever it is scrolled', async () => {
    for (const share of [0.1, 0.5, 0.9]) {
      await compare.$eval(
        '[data-look]',
        (frame, part) => frame.scrollTo({ left: part * frame.scrollWidth, behavior: 'instant' }),
        share,
      );
      const wrong = await until(async () => {
        const seen = await compare.evaluate(() => {
          // Below the middle the first that is a cell: the name of a group may stand there.
          const heights = Array.from({ length: 20 }, (_, step) => innerHeight / 2 + step * 20);
          const cell = heights
            .map((y) => document.elementFromPoint(innerWidth / 2, y)?.closest('td[data-at]'))
            .find(Boolean);
          const column = cell?.getAttribute('data-at')?.split(' ')[1];
          const head = document.querySelector(`th[data-at="0 ${column}"]`);
          if (!cell || !head) return null;
          const apart = cell.getBoundingClientRect().left - head.getBoundingClientRect().left;
          return { apart: Math.abs(apart), column: Number(column) };
        });
        return seen;
      }, 'cells in the middle of the frame');
      expect(wrong.apart).toBeLessThan(2);
      expect(Math.abs(wrong.column / ARTICLES - share)).toBeLessThan(0.1);
    }
  });

  test.each(['#timeline', '#outlets', '#quotations'])('%s holds them all', async (hash) => {
    await goTo(compare, hash, 'main table, main figure');
    const counts = await compare.$$eval('main', ([main]) => ({
      marks: main?.querySelectorAll('tr[data-carriage]').length,
      outlets: main?.querySelectorAll('[data-chart="sources"] tbody tr').length,
    }));
    if (hash === '#timeline') expect(counts.marks).toBe(ARTICLES);
    if (hash === '#outlets') expect(counts.outlets).toBe(40);
  });
});
