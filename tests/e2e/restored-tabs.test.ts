import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driven-browser.ts';
import { badgeSays, bothBrowsers, demoPage, useSidelight } from './support/sidelight.ts';

const covered = demoPage('garbled').path;
const behind = demoPage('arabic').path;
const other = demoPage('unrelated').path;

describe.each(bothBrowsers)('tabs that %s opens again after a restart', (name) => {
  const at = useSidelight(name, { restoresTabs: true });

  /** Brings the tab with this page to the front, as a reader does, and answers whether there is one. */
  const show = (path: string) =>
    at.browser.evaluateInExtension(async (wanted) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find(({ url }) => url && new URL(url).pathname === wanted);
      if (tab?.id === undefined) return false;
      await chrome.tabs.update(tab.id, { active: true });
      return true;
    }, path);

  test('have their notes without being loaded once more, in front or behind', async () => {
    for (const path of [behind, other, covered]) await at.browser.newPage(at.demo.origin + path);
    await badgeSays(at.browser, /^\d+$/);

    await at.restart();
    await until(() => show(covered), 'the tab to be open again');
    await badgeSays(at.browser, /^\d+$/);
    expect(await show(behind)).toBe(true);
    await badgeSays(at.browser, /^\d+$/);
    expect(await show(other)).toBe(true);
    await badgeSays(at.browser, /^$/);
  });
});
