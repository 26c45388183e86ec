import type { KeyInput, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { compareSaved, goTo, putBeside } from './support/saved-pages.ts';
import { bothBrowsers, demoPage, useSidelight } from './support/sidelight.ts';

const SAVED = ['garbled', 'draft-and-dispute', 'draft-alone', 'arabic', 'hebrew', 'french'];

describe.each(bothBrowsers)('the views of the comparison in %s', (name) => {
  const at = useSidelight(name);
  let compare: Page;

  beforeAll(async () => {
    compare = await compareSaved(at, SAVED);
    await compare.setViewport({ width: 1280, height: 900 });
  });

  test('each view has an address, and the back button leads through them', async () => {
    const shown = () => compare.$eval('nav [aria-current="page"]', (link) => link.textContent);
    await compare.evaluate(() => {
      location.hash = '';
    });
    const names = ['Matrix', 'Side by side', 'Quotations', 'Timeline', 'Outlets'];
    const links = await compare.$$('main nav a[href^="#"]');
    for (const [index, name] of names.entries()) {
      await links[index]?.focus();
      await compare.keyboard.press('Enter');
      await until(async () => (await shown()) === name, `the view of ${name}`);
    }
    for (const before of names.slice(0, -1).reverse()) {
      await compare.goBack();
      await until(async () => (await shown()) === before, `the view of ${before}`);
    }
    expect(await compare.title()).toBe('Matrix – Compare outlets – Sidelight');
  });

  test('the grid is walked and opened by keyboard alone', async () => {
    await goTo(compare, '#matrix', 'td[data-state]');
    const place = () =>
      compare.evaluate(() => document.activeElement?.closest('[data-at]')?.getAttribute('data-at'));
    await compare.focus('td [tabindex="0"], td[tabindex="0"]');
    await press('End', 'Control');
    const [rows = 0, columns = 0] = ((await place()) ?? '').split(' ').map(Number);
    expect(columns).toBe(SAVED.length);
    await press('Home', 'Control');
    expect(await place()).toBe('0 0');
    await press('ArrowDown');
    await press('ArrowRight');
    expect(await place()).toBe('1 1');
    await press('End');
    expect(await place()).toBe(`1 ${SAVED.length}`);
    await press('PageDown');
    expect(Number((await place())?.split(' ')[0])).toBeGreaterThan(1);
    expect(rows).toBeGreaterThan(50);

    await until(async () => {
      const onWords = await compare.evaluate(() => document.activeElement?.tagName === 'BUTTON');
      if (!onWords) await press('ArrowDown');
      return onWords;
    }, 'a cell with words');
    const before = await place();
    await press('Enter');
    await compare.waitForSelector('dialog[open] mark');
    await press('Escape');
    await compare.waitForSelector('dialog[open]', { hidden: true });
    expect(await place()).toBe(before);
  });

  test('columns are grouped by what the articles are of', async () => {
    await compare.select('select:has(option[value="language"])', 'language');
    await compare.waitForSelector('th[scope="colgroup"]');
    const heads = await compare.$$eval('th[scope="colgroup"]', (all) =>
      all.map((each) => each.textContent),
    );
    expect(heads).toEqual(['Arabic1', 'English3', 'French1', 'Hebrew1']);
    expect(await compare.evaluate(() => location.hash)).toBe('#matrix?by=language');
  });

  test('the heat map says by sign and in words what each cell is', async () => {
    await goTo(compare, '#matrix?look=heat', '[data-look="heat"] td');
    const cells = await compare.$$eval('[data-look="heat"] td[data-state]', (all) =>
      all.map((cell) => ({
        state: cell.getAttribute('data-state'),
        sign: cell.textContent,
        said: cell.getAttribute('aria-label') ?? '',
      })),
    );
    const signs = new Map(cells.map(({ state, sign }) => [state, sign]));
    expect(new Set(signs.values()).size).toBe(signs.size);
    expect(signs.get('reported')).toBe('●');
    expect(cells.filter(({ said }) => said.length < 5)).toEqual([]);
    await compare.click('[data-look="heat"] td[data-state="garble"]');
    await compare.waitForSelector('dialog[open] mark');
    await press('Escape');
  });

  test('a quotation stands in every wording, with its translations apart', async () => {
    await goTo(compare, '#quotations?of=progress-24-hours', '[data-statement]');
    const statements = await compare.$$eval('[data-statement]', (all) =>
      all.map((each) => each.getAttribute('data-statement') ?? ''),
    );
    const changes: string[] = [];
    const translated: string[] = [];
    for (const statement of statements) {
      await goTo(compare, `#quotations?of=${statement}`, `[data-shown="${statement}"]`);
      changes.push(
        ...(await compare.$$eval('figure[data-change]', (all) =>
          all.map((each) => each.getAttribute('data-change') ?? ''),
        )),
      );
      translated.push(
        ...(await compare.$$eval('[aria-labelledby="translated-words"] blockquote', (all) =>
          all.map((each) => `${each.getAttribute('lang')} ${getComputedStyle(each).direction}`),
        )),
      );
    }
    expect(changes).toEqual(expect.arrayContaining(['same', 'garble']));
    expect(translated).toEqual(expect.arrayContaining(['ar rtl', 'fr ltr']));
  });

  test('articles in two directions are level on what both carry, and scroll together', async () => {
    await goTo(compare, '#side-by-side', '[data-text] mark');
    const texts = () =>
      compare.$$eval('[data-text]', (all) =>
        all.map((text) => {
          const first = text.querySelector('div');
          const top = text.getBoundingClientRect().top;
          const level = text.querySelector('[class*="level"]')?.getBoundingClientRect().top;
          return {
            direction: getComputedStyle(text.querySelector('p') as Element).direction,
            language: first?.lang,
            top: text.scrollTop,
            level: level === undefined ? null : Math.round(level - top),
          };
        }),
      );
    await putBeside(compare, demoPage('arabic').outlet);
    await compare.waitForSelector('[data-text] [lang="ar"]');
    const sides = await texts();
    expect(sides.map(({ direction }) => direction)).toContain('rtl');
    expect(sides.map(({ direction }) => direction)).toContain('ltr');

    const scrollFirst = (by: number) =>
      compare.$eval(
        '[data-text]',
        (text, step) => text.scrollBy({ top: step, behavior: 'instant' }),
        by,
      );
    // Anew until it counts: what moves while the texts are brought level is nobody's scrolling.
    const scrolled = async (by: number, second: (top: number) => boolean) => {
      await scrollFirst(by);
      return second((await texts())[1]?.top ?? -1);
    };
    await until(() => scrolled(-400, (top) => top === 0), 'both to be at the top');
    await until(() => scrolled(400, (top) => top > 0), 'both to scroll');

    await compare.click('input[type="checkbox"]');
    await compare.waitForFunction(() => location.hash.includes('joined=no'));
    const alone = (await texts())[1]?.top;
    await scrollFirst(-4_000);
    await until(async () => (await texts())[0]?.top === 0, 'the first to scroll');
    expect((await texts())[1]?.top).toBe(alone);
  });

  test('the timeline has a mark for each article, and a table behind it', async () => {
    await goTo(compare, '#timeline', 'path[data-carriage]');
    const carriages = await compare.$$eval('tr[data-carriage]', (all) =>
      all.map((row) => row.getAttribute('data-carriage') ?? ''),
    );
    expect(carriages).toHaveLength(SAVED.length);
    const expected: Record<string, string> = {
      both: 'both',
      text: 'text',
      dispute: 'dispute',
      neither: 'not-found',
    };
    expect(carriages.toSorted()).toEqual(
      SAVED.map((id) => expected[demoPage(id).dispute ?? ''] ?? '').toSorted(),
    );
    expect(await compare.$$eval('path[data-spread]', (all) => all.length)).toBe(2);
    const marks = await compare.$$eval(
      '[aria-labelledby="carried"] div[aria-hidden] path',
      (all) => all.length,
    );
    expect(marks).toBe(SAVED.length);
  });

  test('the outlets are by name, every chart with its table', async () => {
    await goTo(compare, '#outlets', '[data-chart="facts"]');
    const charts = await compare.$$eval('[data-chart]', (all) =>
      all.map((chart) => [...chart.querySelectorAll('tbody th')].map((head) => head.textContent)),
    );
    const outlets = SAVED.map((id) => demoPage(id).outlet).toSorted();
    expect(charts.length).toBeGreaterThan(4);
    for (const names of charts) expect(names).toEqual(outlets);
  });

  test('in an interface from right to left the next column is to the left', async () => {
    await compare.select('#language', 'ar');
    await compare.waitForFunction(() => document.documentElement.dir === 'rtl');
    await goTo(compare, '#matrix', 'td[data-state]');
    await compare.focus('td [tabindex="0"], td[tabindex="0"]');
    const column = () =>
      compare.evaluate(() =>
        Number(
          document.activeElement?.closest('[data-at]')?.getAttribute('data-at')?.split(' ')[1],
        ),
      );
    const before = await column();
    await press('ArrowLeft');
    expect(await column()).toBe(before + 1);
    await compare.select('#language', '');
  });

  async function press(key: KeyInput, held?: KeyInput): Promise<void> {
    if (held) await compare.keyboard.down(held);
    await compare.keyboard.press(key);
    if (held) await compare.keyboard.up(held);
  }
});
