import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TabState } from '../../platform/tab-state.ts';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { readFrontTab } from '../../scripts/browsers/front-tab.ts';
import type { LoopbackSite } from '../../scripts/serve-on-loopback.ts';
import { STORY, serveOddPages } from './support/odd-pages.ts';
import { bothBrowsers, demoPage, panelShows, useSidelight } from './support/sidelight.ts';

describe.each(bothBrowsers)('odd and hostile pages in %s', (name) => {
  const at = useSidelight(name);
  let site: LoopbackSite;
  beforeAll(async () => {
    site = await serveOddPages();
  });
  afterAll(() => site?.close());

  // Each is read because a person asks for it; the answer is one of ours, and the page lives on.
  test.each<[string, TabState['stage'][]]>([
    ['empty', ['problem']],
    ['no-article', ['problem']],
    ['text', ['notes', 'nothing', 'problem']],
    ['deep', ['notes']],
    ['deep-prose', ['notes', 'problem']],
    ['huge', ['notes']],
    ['huge-prose', ['notes']],
    ['strict', ['notes']],
    ['framing', ['problem']],
    ['forging', ['notes']],
  ])('%s', async (which, stages) => {
    const page = await at.browser.newPage(`${site.origin}/${which}`);
    const popup = await at.browser.openPopup(page);
    const started = Date.now();
    await popup.click('#look');
    const state = await until(
      async () => {
        const tab = await readFrontTab(at.browser);
        return tab.stage !== 'reading' && tab.stage !== 'idle' && tab;
      },
      'an answer',
      30_000,
    );
    console.log(
      `${name}: ${which} was answered after ${Date.now() - started} ms: ${state.stage}${'problem' in state ? ` (${state.problem})` : ''}`,
    );
    expect(stages).toContain(state.stage);
    // And the panel says that only the first part was read.
    if (which.startsWith('huge')) expect(state).toMatchObject({ article: { extent: 'cut' } });
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
    await popup.close();
    await page.close();
  });

  test('what a page forges switches nothing and writes nothing', async () => {
    const page = await at.browser.newPage(`${site.origin}/forging`);
    await until(async () => (await at.browser.badgeText()) !== '', 'a badge');
    const kept = await at.browser.evaluateInExtension(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      return (settings ?? null) as { everywhere?: boolean } | null;
    });
    expect(kept?.everywhere ?? true).toBe(true);
    const readAt = await whenRead();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await whenRead()).toBe(readAt);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });

  test('only the top document is read', async () => {
    const page = await at.browser.newPage(`${site.origin}/framing`);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await at.browser.badgeText()).toBe('');
    await page.close();
  });

  test('a page that goes away while it is read leaves no notes behind', async () => {
    const page = await at.browser.newPage();
    await page.goto(`${site.origin}/leaving`, { waitUntil: 'domcontentloaded' });
    await until(async () => page.url().endsWith('/elsewhere'), 'the next page');
    const panel = await at.browser.openPanel(page);
    await panelShows(panel, 'unread');
    expect(await at.browser.badgeText()).toBe('');

    await page.goto(at.demo.origin + demoPage('garbled').path);
    await panelShows(panel, 'notes');
    await page.close();
  });

  test('a single-page site is read when its text is there, not when its address changes', async () => {
    const page = await at.browser.newPage(`${site.origin}/app?roses`);
    const panel = await at.browser.openPanel(page);
    await panelShows(panel, 'unread');
    await page.evaluate("go('talks')");
    await panelShows(panel, 'notes');
    const state = await readFrontTab(at.browser);
    const read = 'article' in state ? state.article : null;
    expect(read?.title?.value).toMatch(/Ceasefire talks/);
    expect(read?.blocks.map(({ text }) => text)).toEqual(STORY);

    await page.evaluate("go('roses')");
    await panelShows(panel, 'unread');
    await new Promise((resolve) => setTimeout(resolve, 3_500));
    await panelShows(panel, 'unread');
    expect(await at.browser.badgeText()).toBe('');
    await page.close();
  });

  /** When the page in front was read: another time as soon as it is read again. */
  function whenRead(): Promise<string> {
    return until(async () => {
      const state = await readFrontTab(at.browser);
      return 'readAt' in state && state.readAt;
    }, 'a page that was read');
  }
});
