import { describe, expect, test } from 'vitest';
import { bothBrowsers, demoPage, useSidelight } from './support/sidelight.ts';

const pages = ['garbled', 'hebrew', 'talks-2026', 'arabic', 'unrelated', 'french'] as const;

// The detector has the page read at the same time, and takes the reading over in between.
describe.each(bothBrowsers)('a page that is saved as soon as it is there, in %s', (name) => {
  const at = useSidelight(name);

  test.each(pages)('%s', async (id) => {
    const address = at.demo.origin + demoPage(id).path;
    const page = await at.browser.newPage(address);
    const answers = await at.browser.evaluateInExtension(async (url) => {
      const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
      const looked = await chrome.runtime.sendMessage({ type: 'look-at-page', tabId: tab?.id });
      const saved = await chrome.runtime.sendMessage({ type: 'save-article', tabId: tab?.id });
      return [looked, saved].map(({ ok, problem }) => problem ?? ok);
    }, address);
    expect(answers).toEqual([true, true]);
    await page.close();
  });
});
