import { describe, expect, test } from 'vitest';
import { jumpedTo, markup } from './support/highlighted.ts';
import { bothBrowsers, demoPage, panelShows, useSidelight } from './support/sidelight.ts';

const JUMP = '[data-section="facts"] [data-on-page="stated"] button';

describe.each(bothBrowsers)('from a fact to its sentence in %s', (name) => {
  const at = useSidelight(name);

  test.each([
    ['garbled', 'ltr'],
    ['arabic', 'rtl'],
    ['hebrew', 'rtl'],
  ])('the %s page is brought there, and not changed', async (id, direction) => {
    const page = await at.browser.newPage(at.demo.origin + demoPage(id).path);
    const panel = await at.browser.openPanel(page);
    await panelShows(panel, 'notes');
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const before = await markup(page);
    await panel.click(JUMP);

    const { text } = await jumpedTo(page);
    expect(text.length).toBeGreaterThan(10);
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(direction);
    expect(await markup(page)).toBe(before);
    await page.close();
  });

  test('it still does after the background was killed', async () => {
    const page = await at.browser.newPage(at.demo.origin + demoPage('garbled').path);
    const panel = await at.browser.openPanel(page);
    await panelShows(panel, 'notes');
    const shown = await panel.text();
    await at.browser.killBackground();
    expect(await panel.text()).toBe(shown);
    await panel.click(JUMP);
    await jumpedTo(page);
    expect(await panel.text()).toBe(shown);
    await page.close();
  });
});
