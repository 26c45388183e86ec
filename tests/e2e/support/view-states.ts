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
      await putInFront(at, known);
      await isThere(popup, `[data-situation="${situation}"]`);
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
 * a driver loses what is in it twice.
 */
export function keepFront(at: Setting, name: string): Promise<void> {
  return at.browser.evaluateInExtension(async (id) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const key = `tab-${tab?.id}`;
    await chrome.storage.session.set({
      [`kept-${id}`]: (await chrome.storage.session.get(key))[key],
    });
  }, name);
}

// Asked again and again: a page behind another one draws no frames to wait for.
export function isThere(page: Page, selector: string): Promise<unknown> {
  return until(
    () => page.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
    selector,
  );
}
