import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/browsers/driven-browser.ts';
import { demoPage, type Setting } from './sidelight.ts';

/** Keeps demo pages in the library as a reader does, and leaves the comparison open. */
export async function compareSaved(at: Setting, ids: string[]): Promise<Page> {
  for (const id of ids) {
    const address = at.demo.origin + demoPage(id).path;
    const page = await at.browser.newPage(address);
    await until(() => saveFrom(at, address), `${id} to be saved`);
    await page.close();
  }
  const compare = await at.browser.openExtensionPage('compare.html');
  await compare.waitForSelector('th[data-article]');
  return compare;
}

function saveFrom(at: Setting, address: string): Promise<boolean> {
  return at.browser.evaluateInExtension(async (wanted) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === wanted);
    if (tab?.id === undefined) return false;
    const answer = await chrome.runtime.sendMessage({ type: 'save-article', tabId: tab.id });
    if (!answer?.ok) await chrome.runtime.sendMessage({ type: 'look-at-page', tabId: tab.id });
    return answer?.ok === true;
  }, address);
}

/** Goes to a view as a link does. */
export async function goTo(compare: Page, hash: string, shows: string): Promise<void> {
  await compare.evaluate((to) => {
    location.hash = to;
  }, hash);
  await compare.waitForSelector(shows);
}

/** Puts an outlet's article on the second side of those that stand side by side. */
export async function putBeside(compare: Page, outlet: string): Promise<void> {
  const [, second] = await compare.$$('fieldset select');
  if (!second) throw new Error('nothing stands side by side');
  const value = await second.evaluate((select, wanted) => {
    const { options } = select as HTMLSelectElement;
    return [...options].find(({ text }) => text.includes(wanted))?.value ?? '';
  }, outlet);
  await second.select(value);
}

/** Keeps the article of an outlet once more, as another paper prints it a day later. */
export async function saveReprint(page: Page, outlet: string, again: string): Promise<void> {
  const added = await page.evaluate(
    async (of, by) => {
      const { entries } = await chrome.runtime.sendMessage({ type: 'list-entries' });
      const known = entries.find((each: { outlet: string }) => each.outlet === of);
      const ids = [known.id];
      const { articles } = await chrome.runtime.sendMessage({ type: 'get-articles', ids });
      const article = {
        ...articles[0].article,
        address: 'https://reprint.example/talks',
        outlet: { value: by, from: 'meta' },
        published: { value: '2024-11-01', from: 'meta' },
      };
      const readings = [{ article, readAt: null }];
      return chrome.runtime.sendMessage({ type: 'add-articles', readings });
    },
    outlet,
    again,
  );
  if (!added?.ok) throw new Error(`not kept again: ${JSON.stringify(added)}`);
}
