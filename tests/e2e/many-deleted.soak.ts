import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { addLines } from './support/adding.ts';
import { linesOf, shown, storedIds } from './support/library-page.ts';
import { bothBrowsers, useSidelight } from './support/sidelight.ts';

const COUNT = 5_000;
const PATIENCE = 300_000;

describe.each(bothBrowsers)('a whole library in %s', (name) => {
  const at = useSidelight(name);
  let library: Page;

  test('is tagged, deleted, and comes back in one step, tags and all', async () => {
    await addLines(at.browser, linesOf(COUNT, 'many').split('\n'));
    library = await at.browser.openExtensionPage('library.html');
    await library.waitForSelector('#choose-all:not([disabled])');
    await library.click('#choose-all');
    await library.type('#new-tag', 'الموجة الأولى');
    await library.keyboard.press('Enter');
    await library.waitForSelector('#undo', { timeout: PATIENCE });
    await library.click('#remove-chosen');
    await library.waitForSelector('#empty', { timeout: PATIENCE });
    expect(await storedIds(library)).toEqual({ articles: 0, entries: 0, removed: COUNT });
    await library.click('#undo');
    await until(async () => (await shown(library)) === COUNT, 'all of them', PATIENCE);
    expect(await storedIds(library)).toEqual({ articles: COUNT, entries: COUNT, removed: 0 });
    const tagged = await library.$eval('#tag option:last-child', (each) => each.textContent);
    expect(tagged).toContain('5,000');
  });
});
