import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type WebWorker } from 'puppeteer-core';
import { chromiumArguments } from './chromium-arguments.ts';
import { chromiumView } from './chromium-view.ts';
import {
  type DrivenBrowser,
  type ExtensionView,
  type LaunchOptions,
  until,
} from './driven-browser.ts';
import type {} from './extension-api.ts';

/** Chromium with the unpacked extension loaded, driven over the DevTools protocol. */
export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const { executable, extensionDir, headless = true, profile, downloads } = options;
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    defaultViewport: null,
    enableExtensions: [extensionDir],
    args: chromiumArguments(options),
    ...(profile ? { userDataDir: profile } : {}),
    ...(downloads ? { downloadBehavior: { policy: 'allow', downloadPath: downloads } } : {}),
  });
  try {
    return await drive(browser, extensionDir);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function drive(browser: Browser, extensionDir: string): Promise<DrivenBrowser> {
  const extension = await until(async () => first(await browser.extensions()), 'the extension');
  const extensionOrigin = `chrome-extension://${extension.id}`;
  const control = await openControlPage(browser, extensionOrigin);
  const hasWelcome = existsSync(join(extensionDir, 'welcome.html'));

  // Headless Chromium has neither menus nor a keyboard of its own: keys go to pages only. Its worker
  // is told what the browser would tell it.
  const tellWorker = async (api: 'commands' | 'contextMenus', event: string, what: unknown) => {
    const tab = await control.evaluate(
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

  return {
    name: 'chromium',
    version: await browser.version(),
    extensionOrigin,
    welcome: hasWelcome ? await welcomePage(browser, extensionOrigin) : null,
    newPage: async (address) => {
      const page = await browser.newPage();
      if (address) await page.goto(address);
      return page;
    },
    openExtensionPage: async (file) => {
      const page = await browser.newPage();
      await page.goto(`${extensionOrigin}/${file}`);
      return page;
    },
    openedExtensionPage: (file) => findPage(browser, `${extensionOrigin}/${file}`),
    answerYes: () => approve(browser, extension.id, ['*://*/*']),
    grantAccess: async (origins) => {
      await approve(browser, extension.id, origins);
      const granted = await control.evaluate(
        (wanted) => chrome.permissions.request({ origins: wanted }),
        origins,
      );
      if (!granted) throw new Error(`no access granted to ${origins.join(', ')}`);
    },
    revokeAccess: async (origins) => {
      await control.evaluate((given) => chrome.permissions.remove({ origins: given }), origins);
    },
    openPopup: (page) => openPopup(browser, extension, page),
    openPanel: (page) => openPanel(browser, extension, page),
    badgeText: () =>
      control.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
      }),
    isPanelOpen: () =>
      control.evaluate(async () => {
        const open = await chrome.runtime.getContexts({});
        return open.some(({ contextType }) => contextType === 'SIDE_PANEL');
      }),
    chooseInMenu: async (page, item) => {
      await page.bringToFront();
      await tellWorker('contextMenus', 'onClicked', { menuItemId: item });
    },
    pressShortcut: (command) => tellWorker('commands', 'onCommand', command),
    evaluateInExtension: (run, ...values) =>
      control.evaluate(run as never, ...values) as Promise<never>,
    killBackground: async () => {
      // Not Target.closeTarget: after that, messages stay unanswered.
      for (const worker of await extension.workers()) await worker.close().catch(unlessGone);
    },
    handOver: () => control.close(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

/**
 * A tab behind the others with the extension's API and none of its scripts: the manifest itself.
 * What is asked through it does not depend on the background being alive.
 */
async function openControlPage(browser: Browser, extensionOrigin: string): Promise<Page> {
  const control = await browser.newPage({ background: true });
  await control.goto(`${extensionOrigin}/manifest.json`);
  return control;
}

/**
 * Marks the origins as approved on chrome://extensions, as the reader may do there. Headless
 * Chromium never answers the prompt for access; for approved origins it asks nothing.
 */
async function approve(browser: Browser, id: string, origins: string[]): Promise<void> {
  const settings = await browser.newPage({ background: true });
  try {
    await settings.goto('chrome://extensions');
    await settings.evaluate(
      async (extensionId, wanted) => {
        const { developerPrivate } = chrome as unknown as { developerPrivate: SiteSettings };
        for (const origin of wanted) await developerPrivate.addHostPermission(extensionId, origin);
      },
      id,
      origins,
    );
  } finally {
    await settings.close();
  }
}

type Dispatched = { dispatch(...values: unknown[]): void };

async function workerOf(browser: Browser, extensionOrigin: string): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(extensionOrigin),
    { timeout: 10_000 },
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the background is not there');
  return worker;
}

type SiteSettings = { addHostPermission(id: string, origin: string): Promise<void> };

async function openPopup(
  browser: Browser,
  extension: Extension,
  page: Page,
): Promise<ExtensionView> {
  await page.bringToFront();
  await extension.triggerAction(page);
  const popup = await findPage(browser, `chrome-extension://${extension.id}/popup.html`);
  await popup.waitForFunction(
    () => document.visibilityState === 'visible' && document.body.innerText,
  );
  return chromiumView(popup);
}

async function openPanel(
  browser: Browser,
  extension: Extension,
  page: Page,
): Promise<ExtensionView> {
  const address = `chrome-extension://${extension.id}/sidepanel.html`;
  await page.bringToFront();
  const open = browser.targets().find((target) => target.url() === address);
  if (open) return chromiumView(await open.asPage());
  const popup = await openPopup(browser, extension, page);
  await popup.click('#open-panel');
  const panel = chromiumView(await findPage(browser, address));
  await popup.close();
  return panel;
}

/** Waited for, because it comes to the front when it opens and would take another page's place. */
function welcomePage(browser: Browser, extensionOrigin: string): Promise<Page | null> {
  return findPage(browser, `${extensionOrigin}/welcome.html`).catch(() => null);
}

async function findPage(browser: Browser, address: string): Promise<Page> {
  const target = await browser.waitForTarget((one) => one.url().startsWith(address), {
    timeout: 10_000,
  });
  return target.asPage();
}

// A worker that ends before it is let go of has ended, which is what was asked for.
function unlessGone(error: unknown): void {
  if (!/No session with given id/.test(String(error))) throw error;
}

function first<T>(all: Map<string, T>): T | undefined {
  return all.values().next().value;
}
