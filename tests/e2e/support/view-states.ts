import type { Page } from 'puppeteer-core';
import type { TabState } from '../../../platform/tab-state.ts';
import { until } from '../../../scripts/browsers/driven-browser.ts';
import { demoPage, type Setting } from './sidelight.ts';

/** One of our pages in one of its states: a row of the table that the looks are tried on. */
export type ViewState = {
  name: string;
  /** Leaves the page as it is to be looked at. */
  open: (at: Setting) => Promise<{ page: Page; close: () => Promise<unknown> }>;
};

/** What is to be known of a tab: a state, what was kept under a name, or nothing. */
export type Known = TabState | string | null;

/** An extension page as it is, once something in it is there. */
export function extensionPage(
  name: string,
  file: string,
  ready: string,
  prepare: (page: Page, at: Setting) => Promise<unknown> = async () => {},
): ViewState {
  return {
    name,
    open: async (at) => {
      const page = await at.browser.openExtensionPage(file);
      await isThere(page, ready);
      await prepare(page, at);
      return { page, close: () => page.close() };
    },
  };
}

/** The popup in a tab behind the one it speaks of, which is known to be in this state. */
export function popupOver(
  name: string,
  situation: string,
  known: Known,
  prepare: (popup: Page, at: Setting) => Promise<unknown> = async () => {},
): ViewState {
  return {
    name: `the popup, ${name}`,
    open: async (at) => {
      const under = await at.browser.newPage(at.demo.origin + demoPage('unrelated').path);
      const popup = await at.browser.openExtensionPage('popup.html');
      await under.bringToFront();
      await until(async () => {
        // The detector may speak up in between, and what it says takes the place of this.
        await putInFront(at, known);
        return popup.evaluate(isShown, `[data-situation="${situation}"]`);
      }, situation);
      await prepare(popup, at);
      return {
        page: popup,
        close: () => Promise.all([popup.close(), under.close()]),
      };
    },
  };
}

/** Makes a state that of the tab in front, whatever is in it. */
export function putInFront(at: Setting, known: Known): Promise<void> {
  return at.browser.evaluateInExtension(async (wanted: Known) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const key = `tab-${tab?.id}`;
    const kept = typeof wanted === 'string' ? `kept-${wanted}` : '';
    const state = kept ? (await chrome.storage.session.get(kept))[kept] : wanted;
    if (!state) return chrome.storage.session.remove(key);
    // As if a person had asked: what was noticed goes at once from a page without access.
    const why = 'why' in (state as object) ? { why: 'asked' } : {};
    return chrome.storage.session.set({ [key]: { ...state, ...why, address: tab?.url } });
  }, known);
}

/**
 * Keeps what was read of the tab in front under a name, in the browser: on its way here and back
 * a driver loses what is in it twice. Waits for the article: the detector may have it read again.
 */
export async function keepFront(at: Setting, name: string): Promise<void> {
  const keep = async (id: string) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const key = `tab-${tab?.id}`;
    const state = (await chrome.storage.session.get(key))[key] ?? {};
    if (!('article' in (state as object))) return false;
    await chrome.storage.session.set({ [`kept-${id}`]: state });
    return true;
  };
  await until(() => at.browser.evaluateInExtension(keep, name), `${name} to be read`);
}

// Asked again and again: a page behind another one draws no frames to wait for.
export function isThere(page: Page, selector: string): Promise<unknown> {
  return until(() => page.evaluate(isShown, selector), selector);
}

function isShown(selector: string): boolean {
  return document.querySelector(selector) !== null;
}
