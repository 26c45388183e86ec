import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../catalogue/en.ts';
import type { Article } from '../../core/article.ts';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { readFrontTab } from '../../scripts/browsers/front-tab.ts';
import type { LoopbackSite } from '../../scripts/serve-on-loopback.ts';
import { STORY } from './support/odd-pages.ts';
import { serveShapedPages } from './support/shaped-pages.ts';
import { bothBrowsers, panelShows, useSidelight, viewSays } from './support/sidelight.ts';

// What only a browser shows of a page: what comes late, moves without loading, or is not laid out.
describe.each(bothBrowsers)('shapes of pages in %s', (name) => {
  const at = useSidelight(name);
  let site: LoopbackSite;
  beforeAll(async () => {
    site = await serveShapedPages();
  });
  afterAll(() => site?.close());

  test('a page whose text comes late is read when it is there', async () => {
    const page = await at.browser.newPage(`${site.origin}/late`);
    const article = await articleRead(/Ceasefire/);
    expect(wordsOf(article)).toEqual(STORY);
    await page.close();
  });

  test('a single-page site is read anew at each step, back and forward too, without its old head', async () => {
    const page = await at.browser.newPage(`${site.origin}/app`);
    const panel = await at.browser.openPanel(page);
    await panelShows(panel, 'unread');
    await page.evaluate("go('talks')");
    await expectTalks(await articleRead(/Ceasefire/));
    await page.evaluate('history.back()');
    await panelShows(panel, 'unread');
    await page.evaluate('history.forward()');
    await expectTalks(await articleRead(/Ceasefire/));
    await page.close();
  });

  test('a page that is another one when it is loaded again keeps no notes', async () => {
    const page = await at.browser.newPage(`${site.origin}/changing`);
    const panel = await at.browser.openPanel(page);
    await expectTalks(await articleRead(/Ceasefire/));
    await panelShows(panel, 'notes');
    await page.reload();
    await panelShows(panel, 'unread');
    expect(await at.browser.badgeText()).toBe('');
    await page.close();
  });

  test('of a page without end each article is read when the address comes to it', async () => {
    const page = await at.browser.newPage(`${site.origin}/endless/roses`);
    const panel = await at.browser.openPanel(page);
    await panelShows(panel, 'unread');
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await expectTalks(await articleRead(/Ceasefire/));
    await page.evaluate('scrollTo(0, 0)');
    await panelShows(panel, 'unread');
    expect(await at.browser.badgeText()).toBe('');
    await page.close();
  });

  test('where the address tells nothing, the article in view is read', async () => {
    const page = await at.browser.newPage(`${site.origin}/nameless`);
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await ask(page);
    await expectTalks(await articleRead(/Ceasefire/));
    await page.evaluate('scrollTo(0, 0)');
    await ask(page);
    expect((await articleRead(/Rose/)).blocks).toHaveLength(4);
    await page.close();
  });

  test('with the panel open, the reader is followed down a page that keeps one address', async () => {
    const page = await at.browser.newPage(`${site.origin}/one-address`);
    const panel = await at.browser.openPanel(page);
    await panelShows(panel, 'unread');
    await page.evaluate('scrollTo(0, 500)');
    await until(() => page.evaluate('document.querySelectorAll("article").length === 2'), 'more');
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await expectTalks(await articleRead(/Ceasefire/));
    await panelShows(panel, 'notes');
    await panel.click('#save');
    await viewSays(panel, en.refusals['no-own-address']);
    await page.evaluate('scrollTo(0, 0)');
    const roses = await articleRead(/Rose/);
    expect(roses.blocks).toHaveLength(4);
    expect(roses.published).toEqual({ value: '2023-05-12', from: 'json-ld' });
    expect(roses.address).toBe(`${site.origin}/one-address`);
    await until(async () => (await at.browser.badgeText()) === '', 'the badge to go');
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await panelShows(panel, 'notes');
    await page.close();
  });

  test('open shadow roots are noticed, read and marked', async () => {
    const page = await at.browser.newPage(`${site.origin}/shadow`);
    await expectTalks(await articleRead(/Ceasefire/));
    await page.close();
  });

  test('what is shut is not read before it is opened; what an expander cuts off is', async () => {
    const page = await at.browser.newPage(`${site.origin}/collapsed`);
    const [one, two, shut, cut] = STORY;
    expect(wordsOf(await articleRead(/Ceasefire/))).toEqual([one, two, cut]);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await ask(page);
    await until(
      async () => wordsOf(await articleRead(/Ceasefire/)).includes(shut ?? ''),
      'the rest',
    );
    await page.close();
  });

  test('what lies cut off under an offer to subscribe is not read', async () => {
    const page = await at.browser.newPage(`${site.origin}/sold`);
    const article = await articleRead(/Ceasefire/);
    expect(article.extent).toBe('stub');
    expect(wordsOf(article)[0]).toBe(STORY[0]);
    expect(wordsOf(article).join()).not.toContain('rose garden');
    await page.close();
  });

  test('under the strictest policy the page is read and nothing is reported to it', async () => {
    const page = await at.browser.newPage(`${site.origin}/guarded`);
    await page.evaluate(() => {
      Object.assign(window, { faults: [] as string[] });
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
        (window as unknown as { faults: string[] }).faults.push(violatedDirective);
      });
    });
    await ask(page);
    await expectTalks(await articleRead(/Ceasefire/));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await page.evaluate('faults')).toEqual([]);
    await page.close();
  });

  test('a list of articles is called one, and gets no notes', async () => {
    const page = await at.browser.newPage(`${site.origin}/front`);
    const panel = await at.browser.openPanel(page);
    await ask(page);
    const says = async () => (await panel.text()).includes('This is a list of articles');
    await until(says, 'the panel to call it a list');
    expect(await at.browser.badgeText()).toBe('');
    await page.close();
  });

  async function ask(page: Page): Promise<void> {
    const popup = await at.browser.openPopup(page);
    await popup.click('#look');
    await popup.close();
  }

  function articleRead(title: RegExp): Promise<Article> {
    return until(async () => {
      const tab = await readFrontTab(at.browser);
      return 'article' in tab && title.test(tab.article.title?.value ?? '') && tab.article;
    }, `an article on ${title}`);
  }

  async function expectTalks(article: Article): Promise<void> {
    expect(wordsOf(article)).toEqual(STORY);
    expect(article.published).toEqual({ value: '2024-10-30', from: 'visible-text' });
    await until(async () => (await at.browser.badgeText()) !== '', 'a badge');
  }
});

function wordsOf({ blocks }: Article): string[] {
  return blocks.map(({ text }) => text);
}
