import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { readFrontTab } from '../../scripts/browsers/front-tab.ts';
import { useHostilePages } from './support/hostile-setting.ts';
import { setMarks } from './support/marks.ts';
import { askToLook, lookByHand, markedBy, wordsOf } from './support/noted.ts';
import { STORY } from './support/odd-pages.ts';
import { bothBrowsers, panelShows, useSidelight } from './support/sidelight.ts';
import { slowScripts } from './support/slow-scripts.ts';

describe.each(bothBrowsers)('pages that resist being read in %s', (name) => {
  const at = useSidelight(name);
  const { address, open, noted } = useHostilePages(at);
  const lookedAt = async () => {
    const state = await readFrontTab(at.browser);
    return 'readAt' in state ? state.readAt : null;
  };

  // In a page that took its own world over, nothing can be asked there.
  test.each([
    ['clean', true],
    ['clobbering', true],
    ['nested', true],
    ['framed', true],
    ['xhtml', true],
    ['patched-before', false],
    ['patched-after', false],
  ])('%s: the article is read as on a clean page, once, and marked', async (which, canBeAsked) => {
    const page = await open(which);
    const first = await noted();
    expect(wordsOf(first)).toEqual(STORY);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await lookedAt()).toBe(first.readAt);
    if (canBeAsked) {
      await markedBy(at.browser, page);
      const faults = () => (window as Window & { faults?: string[] }).faults ?? [];
      expect(await page.evaluate(faults)).toEqual([]);
    }
    await setMarks(at.browser, false);
    await page.close();
  });

  test.each(['svg', 'framed-only'])(
    '%s: what is no page or lies in one is not read',
    async (which) => {
      const page = await open(which);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect((await readFrontTab(at.browser)).stage).toBe('idle');
      expect(await at.browser.badgeText()).toBe('');
      await page.close();
    },
  );

  test('a page that writes itself anew is read as it is then', async () => {
    const page = await open('rewriting');
    await noted();
    await page.evaluate('rewrite()');
    await lookByHand(at.browser, page);
    expect(wordsOf(await noted())).toEqual(STORY);
    await page.close();
  });

  test('a page that never ends loading is read when somebody asks', async () => {
    const page = await at.browser.newPage();
    page.goto(address('endless')).catch(() => {}); // which never arrives
    const isThere = (last: string) => document.body?.innerText.includes(last);
    await until(() => page.evaluate(isThere, STORY[3] ?? ''), 'the text');
    await lookByHand(at.browser, page);
    const [first, ...others] = wordsOf(await noted());
    expect(first).toBe(STORY[0]);
    expect(others).toEqual(expect.arrayContaining(STORY.slice(1)));
    await page.goto(address('roses'));
    await page.close();
  });

  test('a page whose thread stands still is read when it moves again, without an error', async () => {
    const page = await open('blocking');
    const { readAt } = await noted();
    const panel = await at.browser.openPanel(page);
    await page.evaluate('block()');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await askToLook(at.browser);
    const stages = new Set<string>();
    await until(
      async () => {
        stages.add((await readFrontTab(at.browser)).stage);
        const now = await lookedAt();
        return now !== null && now !== readAt;
      },
      'a reading after the standstill',
      30_000,
    );
    expect([...stages]).not.toContain('problem');
    await panelShows(panel, 'notes');
    await page.close();
  });

  // After all of the above.
  test('the browser never warned of a slow script of ours', async () => {
    expect(await slowScripts(at.browser)).toEqual([]);
  });
});
