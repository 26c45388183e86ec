import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { readFrontTab } from '../../scripts/browsers/front-tab.ts';
import { useHostilePages } from './support/hostile-setting.ts';
import { chosenNote, markedWords, setMarks } from './support/marks.ts';
import { markedBy, wordsOf } from './support/noted.ts';
import { STORY } from './support/odd-pages.ts';
import { bothBrowsers, panelShows, useSidelight } from './support/sidelight.ts';
import { slowScripts } from './support/slow-scripts.ts';

describe.each(bothBrowsers)('pages that go on at us in %s', (name) => {
  const at = useSidelight(name);
  const { address, open, noted } = useHostilePages(at);

  test('a page in constant change keeps its marks, and is not held up', async () => {
    const page = await open('mutating');
    await noted();
    const marks = await markedBy(at.browser, page);
    const [nodes, rounds] = [await nodesOf(page), Number(await page.evaluate('rounds'))];
    await new Promise((resolve) => setTimeout(resolve, 15_000));
    expect(Number(await page.evaluate('rounds'))).toBeGreaterThan(rounds + 50);
    expect(await markedWords(page)).toEqual(marks);
    const after = await nodesOf(page);
    console.log(`${name}: ${nodes} nodes with marks on, ${after} a quarter of a minute later`);
    // A thousand rounds of two hundred would be far more, were any of them kept.
    expect(after).toBeLessThan(nodes + 60_000);
    await setMarks(at.browser, false);
    await page.close();
  });

  test.each([
    ['talks', 'notes'],
    ['roses', 'unread'],
  ])(
    'a thousand steps without loading end at %s, and so do we',
    async (last, stage) => {
      const page = await open('stepping');
      await noted();
      await page.evaluate(`steps(${JSON.stringify(last)})`);
      const panel = await at.browser.openPanel(page);
      await panelShows(panel, stage);
      const now = page.url();
      await until(async () => {
        const state = await readFrontTab(at.browser);
        return stage === 'unread' || ('article' in state && state.article.address === now);
      }, 'the article of this address');
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      await panelShows(panel, stage);
      expect((await at.browser.badgeText()) !== '').toBe(stage === 'notes');
      await page.close();
    },
    150_000,
  );

  test('a page that comes back as it was left has its notes', async () => {
    const page = await open('clean');
    await noted();
    await page.goto(address('roses'));
    await until(async () => (await at.browser.badgeText()) === '', 'no badge');
    await page.evaluate(() => history.back());
    expect(wordsOf(await noted())).toEqual(STORY);
    await until(async () => (await at.browser.badgeText()) !== '', 'a badge');
    await page.close();
  });

  test('a page that takes the marks away has its way after five times', async () => {
    await setMarks(at.browser, true);
    const page = await open('clearing');
    await noted();
    const taken = async () => Number(await page.evaluate('taken'));
    await until(async () => (await taken()) >= 6, 'six times', 30_000);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await taken()).toBe(6); // drawn once, and again five times
    await setMarks(at.browser, false);
    await page.close();
  });

  test('no page finds the words of a note, nor presses a mark by script', async () => {
    const page = await open('pressing');
    const panel = await at.browser.openPanel(page);
    await panelShows(panel, 'notes');
    await markedBy(at.browser, page);
    const shown = await page.evaluate(() => document.body.innerText);
    const lines = (await panel.text()).split('\n').map((each) => each.trim());
    const notes = lines.filter((each) => each.length > 25 && !shown.includes(each));
    expect(notes.length).toBeGreaterThan(20);
    const found = await page.evaluate(
      (wanted) => {
        const { find } = window as unknown as { find: (text: string) => boolean };
        return wanted.filter((each) => find.call(window, each));
      },
      notes.slice(0, 60),
    );
    expect(found).toEqual([]);
    await page.evaluate('press()');
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await chosenNote(at.browser)).toBeNull();
    await setMarks(at.browser, false);
    await page.close();
  });

  // After all of the above.
  test('the browser never warned of a slow script of ours', async () => {
    expect(await slowScripts(at.browser)).toEqual([]);
  });

  /** As many as Chromium counts for the whole process; Firefox tells no page, so those in its tree. */
  async function nodesOf(page: Page): Promise<number> {
    if (name === 'firefox') return page.$$eval('*', (all) => all.length);
    const { Nodes = 0 } = await page.metrics();
    return Nodes;
  }
});
