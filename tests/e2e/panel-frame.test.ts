import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { demoPage, useSidelight } from './support/sidelight.ts';

// Safari has no side panel; its build shows the panel in a frame. Chromium runs that build too.
describe('the panel in a frame', () => {
  const at = useSidelight('chromium', { build: 'safari' });

  test('shows the notes, and the page cannot read them', async () => {
    const page = await at.browser.newPage(at.demo.origin + demoPage('garbled').path);
    await until(async () => (await at.browser.badgeText()) !== '', 'a badge');
    const popup = await at.browser.openPopup(page);
    await popup.click('#open-panel');
    const frame = await until(
      async () => page.frames().find((each) => each.url().endsWith('/sidepanel.html')),
      'the frame',
    );
    await frame.waitForSelector('[data-state="notes"]');
    const drift = await frame.$eval('[data-section="drift"]', (each) => each.textContent);
    expect(drift).toContain('sending Hochstein to Israel');

    expect(await page.evaluate(() => document.body.textContent)).not.toContain('back-translation');
    const found = await page.evaluate(() =>
      (window as unknown as { find(text: string): boolean }).find('Then and since'),
    );
    expect(found).toBe(false);
    await page.close();
  });
});
