import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chooseLanguage } from './choose-language.ts';
import { crash } from './crash.ts';
import { type DrivenBrowser, type LaunchOptions, until } from './driven-browser.ts';
import type {} from './extension-api.ts';
import { allowPrivateWindows, chooseItem, pressKeys } from './firefox-acts.ts';
import { firefoxPreferences, UUID } from './firefox-preferences.ts';
import { firefoxView } from './firefox-view.ts';
import {
  extensionCode,
  type InBrowserWindow,
  inBrowserWindow,
  viewCode,
} from './firefox-window.ts';

/** As wide as Chromium's side panel: Firefox starts with less, and a reader draws it wider. */
const SIDEBAR_WIDTH = 360;

/** Firefox with the unpacked extension installed for the session, driven over WebDriver BiDi. */
export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const { executable, extensionDir, headless = true, profile } = options;
  const id = geckoId(extensionDir);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    defaultViewport: null,
    // Without this flag Firefox shows neither its own window nor moz-extension: pages.
    args: ['--remote-allow-system-access', '--width=1400', '--height=900'],
    ...(profile ? { userDataDir: profile } : {}),
    extraPrefsFirefox: firefoxPreferences(id, options),
  });
  try {
    await browser.installExtension(extensionDir);
    return await drive(browser, id, options);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function drive(browser: Browser, id: string, options: LaunchOptions): Promise<DrivenBrowser> {
  const extensionOrigin = `moz-extension://${UUID}`;
  const inWindow = inBrowserWindow(browser);
  const hasWelcome = existsSync(join(options.extensionDir, 'welcome.html'));
  const welcome = hasWelcome ? await welcomePage(browser, extensionOrigin) : null;
  if (options.privateWindows) await inWindow(allowPrivateWindows(id));
  const openControl = () => openExtensionPage(browser, `${extensionOrigin}/manifest.json`);
  let control = await openControl();
  const sidebar = firefoxView({ control: () => control, inWindow, kind: 'sidebar' });
  const popup = firefoxView({ control: () => control, inWindow, kind: 'popup' });

  return {
    name: 'firefox',
    version: await browser.version(),
    extensionOrigin,
    welcome,
    newPage: async (address) => {
      const page = await browser.newPage();
      if (address) await page.goto(address);
      return page;
    },
    openExtensionPage: (file) => openExtensionPage(browser, `${extensionOrigin}/${file}`),
    openedExtensionPage: (file) => openedPage(browser, control, `${extensionOrigin}/${file}`),
    answerYes: () =>
      inWindow(`Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`),
    grantAccess: (origins) => changeAccess(inWindow, id, 'add', origins),
    revokeAccess: (origins) => changeAccess(inWindow, id, 'remove', origins),
    openPopup: async (page) => {
      await page.bringToFront();
      await popup.close(); // pressing the button once more would only close it
      await inWindow(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        ExtensionParent.apiManager.global.browserActionFor(${extensionCode(id)}).triggerAction(window);`);
      await until(() => popup.read((view) => view.body.textContent.trim() !== ''), 'the popup');
      await settled(inWindow);
      return popup;
    },
    openPanel: async (page) => {
      await page.bringToFront();
      // Refused for a moment while the sidebar is being opened by other means.
      await until(async () => {
        await inWindow(
          `await SidebarController.show(${JSON.stringify(`${widgetId(id)}-sidebar-action`)});
          document.getElementById('sidebar-box').style.width = '${SIDEBAR_WIDTH}px';`,
        );
        return true;
      }, 'the sidebar');
      await until(() => sidebar.read((view) => view.body.textContent.trim() !== ''), 'the sidebar');
      return sidebar;
    },
    badgeText: () =>
      control.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
      }),
    setScheme: (_page, scheme) =>
      inWindow(`
        Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1});
        Services.prefs.setIntPref('browser.display.document_color_use', ${scheme === 'forced' ? 2 : 1});`),
    setLanguage: (language) => chooseLanguage(control, language),
    isPanelOpen: () => inWindow('return SidebarController.isOpen'),
    chooseInMenu: async (page, item) => {
      await page.bringToFront();
      await inWindow(chooseItem(`${widgetId(id)}-menuitem-_${item}`));
    },
    pressShortcut: async (command) => {
      const shortcut = await control.evaluate(async (name) => {
        const all = await chrome.commands.getAll();
        return all.find((each) => each.name === name)?.shortcut ?? '';
      }, command);
      await inWindow(pressKeys(shortcut));
    },
    evaluateInExtension: (run, ...values) =>
      control.evaluate(run as never, ...values) as Promise<never>,
    killBackground: () =>
      inWindow(`await ${extensionCode(id)}.terminateBackground({ ignoreDevToolsAttached: true })`),
    updateExtension: async () => {
      await browser.installExtension(options.extensionDir);
      control = await openControl();
    },
    crash: () => crash(browser),
    handOver: () => control.close(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => (options.restoresTabs ? quit(browser, inWindow) : browser.close()),
  };
}

/** As a reader quits it: closed by its driver it has lost its tabs before. */
async function quit(browser: Browser, inWindow: InBrowserWindow): Promise<void> {
  const gone = new Promise((resolve) => browser.process()?.once('exit', resolve));
  await inWindow('setTimeout(() => Services.startup.quit(Ci.nsIAppStartup.eAttemptQuit));');
  await gone;
}

/** The load event never arrives, because the tab changes its process: wait for nothing, then look. */
async function openExtensionPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: [] });
  await until(
    () => page.evaluate(() => typeof chrome?.runtime?.id === 'string' && !!document.body),
    address,
  );
  return page;
}

/**
 * Waited for, because it comes to the front when it opens and would take another page's place. The
 * address of a tab the extension opened is not told to WebDriver: the page itself is asked.
 */
function welcomePage(browser: Browser, extensionOrigin: string): Promise<Page | null> {
  const address = `${extensionOrigin}/welcome.html`;
  const find = async () => {
    for (const page of await browser.pages()) {
      if ((await page.evaluate(() => location.href)) === address) return page;
    }
    return null;
  };
  return until(find, address, 10_000).catch(() => null);
}

/** WebDriver never gets hold of a tab that a popup's link opened: one it can drive takes its place. */
async function openedPage(browser: Browser, control: Page, address: string): Promise<Page> {
  await until(
    () =>
      control.evaluate(async (wanted) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        if (tab?.url !== wanted || tab.id === undefined) return false;
        await chrome.tabs.remove(tab.id);
        return true;
      }, address),
    address,
  );
  return openExtensionPage(browser, address);
}

/** Gives or takes access as about:addons does: it is stored, and the extension is told. */
async function changeAccess(
  inWindow: InBrowserWindow,
  id: string,
  change: 'add' | 'remove',
  origins: string[],
): Promise<void> {
  await inWindow(`
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    await ExtensionPermissions.${change}(${JSON.stringify(id)},
      { permissions: [], origins: ${JSON.stringify(origins)} }, ${extensionCode(id)});`);
}

/** The popup slides in; a press before that lands beside it. */
function settled(inWindow: InBrowserWindow): Promise<void> {
  return inWindow(`${viewCode.popup}
    const panel = drawn?.closest('panel');
    for (let turn = 0; turn < 100 && panel?.state !== 'open'; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await new Promise((resolve) => setTimeout(resolve, 150));`);
}

function geckoId(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

function widgetId(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
}
