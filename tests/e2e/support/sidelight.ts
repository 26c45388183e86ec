import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { demoPages } from '../../../demo/pages.ts';
import { type DemoSite, serveDemo } from '../../../demo/server.ts';
import type {
  BrowserName,
  DrivenBrowser,
  ExtensionView,
} from '../../../scripts/browsers/driven-browser.ts';
import { until } from '../../../scripts/browsers/driven-browser.ts';
import { getBrowser } from '../../../scripts/browsers/get-browser.ts';
import { launchBrowser } from '../../../scripts/browsers/launch-browser.ts';
import { thisMachine } from '../../../scripts/browsers/machine.ts';
import { type Build, buildFolder } from '../../../scripts/checks/built.ts';

export const bothBrowsers: BrowserName[] = ['chromium', 'firefox'];

/** The demo site, whatever its port: match patterns know none. */
export const demoAccess = ['*://localhost/*'];

export type Setting = {
  browser: DrivenBrowser;
  demo: DemoSite;
  /** Where exported files land. */
  downloads: string;
  /** Closes the browser and starts it again on the same profile; `between` is handed its folder. */
  restart(between?: (profile: string) => void): Promise<void>;
  /** The same after a power cut: nothing is closed. */
  restartAfterCrash(): Promise<void>;
};

type Wishes = {
  access?: string[];
  build?: Build;
  /** A copy of a build, which a test may change. */
  extensionDir?: string;
  /** Where the profile is kept: another disk. */
  within?: string;
  proxy?: () => string;
  language?: string;
  privateWindows?: boolean;
  restoresTabs?: boolean;
};

/** A browser with Sidelight and the demo site for all tests of one `describe`. */
export function useSidelight(name: BrowserName, wishes: Wishes = {}): Setting {
  const { access = demoAccess, build = name === 'firefox' ? 'firefox' : 'chrome' } = wishes;
  const setting = {} as Setting;
  const folder = mkdtempSync(join(wishes.within ?? tmpdir(), 'sidelight-'));
  const launch = async () => {
    const got = await getBrowser(name, thisMachine);
    if ('missing' in got) throw new Error(got.missing);
    setting.browser = await launchBrowser(name, {
      executable: got.executable,
      extensionDir: wishes.extensionDir ?? buildFolder(build),
      profile: join(folder, 'profile'),
      downloads: setting.downloads,
      proxy: wishes.proxy?.(),
      language: wishes.language,
      privateWindows: wishes.privateWindows,
      restoresTabs: wishes.restoresTabs,
    });
    if (access.length > 0) await setting.browser.grantAccess(access);
  };
  beforeAll(async () => {
    setting.downloads = join(folder, 'downloads');
    for (const each of ['profile', 'downloads']) mkdirSync(join(folder, each), { recursive: true });
    setting.demo = await serveDemo();
    setting.restart = async (between) => {
      await setting.browser.close();
      between?.(join(folder, 'profile'));
      await launch();
    };
    setting.restartAfterCrash = async () => {
      await setting.browser.crash();
      // What tells that a browser runs on this profile is left behind.
      for (const lock of [
        'SingletonLock',
        'SingletonCookie',
        'SingletonSocket',
        'lock',
        '.parentlock',
      ]) {
        rmSync(join(folder, 'profile', lock), { force: true });
      }
      await preferencesPutBack(join(folder, 'profile'));
      await launch();
    };
    await launch();
  });
  afterAll(async () => {
    await setting.browser?.close();
    await setting.demo?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return setting;
}

export function demoPage(id: string) {
  const page = demoPages.find((each) => each.id === id);
  if (!page) throw new Error(`no demo page ${id}`);
  return page;
}

/** The toolbar button's text for the tab in front. */
export async function badgeSays(browser: DrivenBrowser, text: RegExp): Promise<void> {
  let last = '';
  await until(async () => {
    last = await browser.badgeText();
    return text.test(last);
  }, `${text} on the button`).catch((error) => {
    throw new Error(`${error.message}; it says “${last}”`);
  });
}

/** What the panel is showing: `notes`, `nothing`, `off` … */
export function panelState(panel: ExtensionView): Promise<string | null> {
  return panel.read(
    (view) => view.querySelector('[data-state]')?.getAttribute('data-state') ?? null,
  );
}

/** Waits for the state and for its words: some views are loaded only once their state is there. */
export async function panelShows(panel: ExtensionView, state: string): Promise<void> {
  let last: string | null = null;
  await until(async () => {
    last = await panelState(panel);
    return last === state && (await panel.read(isWhole));
  }, `the panel to show ${state}`).catch((error) => {
    throw new Error(`${error.message}; it shows ${last}`);
  });
}

// The first notes are drawn before the rest.
function isWhole(view: Document): boolean {
  return Boolean(
    view.querySelector('main')?.textContent && !view.querySelector('[aria-busy=true]'),
  );
}

/** One section's words, such as `drift` or `dispute`. */
export function sectionText(panel: ExtensionView, section: string): Promise<string> {
  return panel.read(
    (view, name) => view.querySelector(`[data-section="${name}"]`)?.textContent ?? '',
    section,
  );
}

/** What came of the last press, in the view's own words. */
export async function viewSays(view: ExtensionView, words: string): Promise<void> {
  const said = () => view.read((document) => document.querySelector('output')?.textContent ?? '');
  let last = '';
  await until(async () => {
    last = await said();
    return last === words;
  }, `the words “${words}”`).catch((error) => {
    throw new Error(`${error.message}; it says “${last}”`);
  });
}

/** Firefox's driver puts the preferences back once it learns of the crash: never while the next one starts. */
async function preferencesPutBack(profile: string): Promise<void> {
  const backup = join(profile, 'user.js.puppeteer');
  await until(async () => !existsSync(backup), 'the preferences to be put back').catch(() => {});
}
