import type { Browser, Page, WebWorker } from 'puppeteer-core';
import type {} from './extension-api.ts';

type Dispatched = { dispatch(...values: unknown[]): void };

/**
 * Tells the extension's worker of an event in the tab in front, as the browser would: headless
 * Chromium has neither menus nor a keyboard of its own, and keys go to pages only.
 */
export function workerTeller(browser: Browser, extensionOrigin: string, control: () => Page) {
  return async (api: 'commands' | 'contextMenus', event: string, what: unknown): Promise<void> => {
    const tab = await control().evaluate(
      async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0],
    );
    const worker = await workerOf(browser, extensionOrigin);
    await worker.evaluate(
      (name, heard, value, front) => {
        const events = chrome[name] as unknown as Record<string, Dispatched>;
        events[heard]?.dispatch(value, front);
      },
      api,
      event,
      what,
      tab,
    );
  };
}

async function workerOf(browser: Browser, extensionOrigin: string): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(extensionOrigin),
    { timeout: 10_000 },
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the background is not there');
  return worker;
}
