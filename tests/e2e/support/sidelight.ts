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

export async function launchSidelight(name: BrowserName, build?: Build): Promise<DrivenBrowser> {
  const got = await getBrowser(name, thisMachine);
  if ('missing' in got) throw new Error(got.missing);
  const extensionDir = buildFolder(build ?? (name === 'firefox' ? 'firefox' : 'chrome'));
  return launchBrowser(name, { executable: got.executable, extensionDir });
}

export type Setting = { browser: DrivenBrowser; demo: DemoSite };

/** A browser with Sidelight and the demo site for all tests of one `describe`. */
export function useSidelight(
  name: BrowserName,
  { access = demoAccess, build = undefined as Build | undefined } = {},
): Setting {
  const setting = {} as Setting;
  beforeAll(async () => {
    setting.demo = await serveDemo();
    setting.browser = await launchSidelight(name, build);
    if (access.length > 0) await setting.browser.grantAccess(access);
  });
  afterAll(async () => {
    await setting.browser?.close();
    await setting.demo?.close();
  });
  return setting;
}

export function demoPage(id: string) {
  const page = demoPages.find((each) => each.id === id);
  if (!page) throw new Error(`no demo page ${id}`);
  return page;
}

/** What the panel is showing: `notes`, `nothing`, `off` … */
export function panelState(panel: ExtensionView): Promise<string | null> {
  return panel.read(
    (view) => view.querySelector('[data-state]')?.getAttribute('data-state') ?? null,
  );
}

export async function panelShows(panel: ExtensionView, state: string): Promise<void> {
  let last: string | null = null;
  await until(async () => {
    last = await panelState(panel);
    return last === state;
  }, `the panel to show ${state}`).catch((error) => {
    throw new Error(`${error.message}; it shows ${last}`);
  });
}

/** One section's words, such as `drift` or `dispute`. */
export function sectionText(panel: ExtensionView, section: string): Promise<string> {
  return panel.read(
    (view, name) => view.querySelector(`[data-section="${name}"]`)?.textContent ?? '',
    section,
  );
}
