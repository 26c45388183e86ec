import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { chooseLanguage } from './choose-language.ts';
import { chromiumArguments } from './chromium-arguments.ts';
import { allowPrivateWindows, approve, reload } from './chromium-settings.ts';
import { chromiumView } from './chromium-view.ts';
import { workerTeller } from './chromium-worker.ts';
import { crash } from './crash.ts';
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
    return await drive(browser, options);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function drive(browser: Browser, options: LaunchOptions): Promise<DrivenBrowser> {
  const extension = await until(async () => first(await browser.extensions()), 'the extension');
  const extensionOrigin = `chrome-extension://${extension.id}`;
  const hasWelcome = existsSync(join(options.extensionDir, 'welcome.html'));
  const welcome = hasWelcome ? await welcomePage(browser, extensionOrigin) : null;
  if (options.privateWindows) await allowPrivateWindows(browser, extension.id);
  let control = await openControlPage(browser, extensionOrigin);

  const tellWorker = workerTeller(browser, extensionOrigin, () => control);

  return {
    name: 'chromium',
    version: await browser.version(),
    extensionOrigin,
    welcome,
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
    setScheme: (page, scheme) =>
      page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
        { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
      ]),
    setLanguage: (language) => chooseLanguage(control, language),
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
    updateExtension: async () => {
      await reload(browser, extension.id);
      // The page goes with the old version.
      await until(async () => control.isClosed(), 'the old version to go');
      control = await openControlPage(browser, extensionOrigin);
    },
    crash: () => crash(browser),
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
  const address = `${extensionOrigin}/manifest.json`;
  // Refused for a moment while the extension starts.
  await until(async () => (await control.goto(address)) !== null, address);
  return control;
}

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
  if (!/No (?:session|target) with given id/.test(String(error))) throw error;
}

function first<T>(all: Map<string, T>): T | undefined {
  return all.values().next().value;
}
