import type { DrivenBrowser } from '../../../scripts/browsers/driven-browser.ts';

type Warned = typeof globalThis & { warned?: string[] };
type Runtime = {
  onPerformanceWarning?: { addListener: (told: (details: object) => void) => void };
};

/** Firefox tells an extension which of its scripts made a page slow; Chromium has no such word. */
export function listenForSlowScripts(browser: DrivenBrowser): Promise<void> {
  return browser.evaluateInExtension(() => {
    const world = globalThis as Warned & { browser?: { runtime: Runtime } };
    world.warned = [];
    world.browser?.runtime.onPerformanceWarning?.addListener((details) => {
      world.warned?.push(JSON.stringify(details));
    });
  });
}

export function slowScripts(browser: DrivenBrowser): Promise<string[]> {
  return browser.evaluateInExtension(() => (globalThis as Warned).warned ?? ['nobody listened']);
}
