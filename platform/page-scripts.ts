import type { Scripting } from 'webextension-polyfill';
import type { Selector } from '../core/selector.ts';
import { LOOKED_AT } from '../core/signals/looked-at.ts';
import { grantedOrigins } from './access.ts';
import { browser } from './browser.ts';
import { within } from './patience.ts';
import type { Settings } from './settings.ts';

const DETECTOR = 'detector';
const DETECTOR_FILE = 'detector.js';
const READER_FILE = 'reader.js';
const MARKER_FILE = 'marker.js';
const MARKS_CSS = 'marks.css';
/** A page that is stuck never answers; the other tabs must not wait for it. */
const PATIENCE_MS = 5_000;

/** Has the browser run the detector on every granted site that is not switched off – and no other. */
export async function registerDetector({ everywhere, offSites }: Settings): Promise<void> {
  const matches = everywhere ? await grantedOrigins() : [];
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [DETECTOR] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [DETECTOR] });
    return;
  }
  const script: Scripting.RegisteredContentScript = {
    id: DETECTOR,
    js: [DETECTOR_FILE],
    matches,
    excludeMatches: offSites.map((host) => `*://${host}/*`),
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  // In one step, so that a background killed here leaves the old registration or the new one.
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/**
 * Runs the detector in a tab that moved on without loading a page. It tells by itself whether it
 * has already looked at this address.
 */
export function injectDetector(tabId: number): Promise<boolean> {
  return inject(tabId, DETECTOR_FILE);
}

/** Runs the detector in a tab that was open before, whatever it saw there then. */
export async function lookAgain(tabId: number): Promise<boolean> {
  const forgetting = browser.scripting.executeScript({
    target: { tabId },
    func: forget,
    args: [LOOKED_AT],
  });
  return (await succeeds(forgetting)) && injectDetector(tabId);
}

// Runs in the page, so it can use nothing from here.
function forget(name: string): void {
  const key = Symbol.for(name);
  if (key in globalThis) Reflect.set(globalThis, key, '');
}

/** Whatever the reader returned, unchecked; null where the browser does not let us in. */
export async function runReader(tabId: number): Promise<{ returned: unknown } | null> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      files: [READER_FILE],
    });
    return { returned: result?.result };
  } catch {
    return null;
  }
}

export type MarkedPassage = { id: string; selector: Selector };

/** Draws marks in a page. False where the page cannot be reached. */
export async function markPassages(tabId: number, selectors: MarkedPassage[]): Promise<boolean> {
  if (!(await injectMarker(tabId))) return false;
  return tell(tabId, { type: 'mark', selectors });
}

/** Brings a page to a passage. False where it is not there any more, or cannot be reached. */
export async function jumpToPassage(tabId: number, selector: Selector): Promise<boolean> {
  if (!(await injectMarker(tabId))) return false;
  return tell(tabId, { type: 'jump', selector });
}

export function clearMarks(tabId: number): Promise<boolean> {
  return tell(tabId, { type: 'clear-marks' });
}

async function injectMarker(tabId: number): Promise<boolean> {
  const css = browser.scripting.insertCSS({ target: { tabId }, files: [MARKS_CSS] });
  return (await succeeds(css)) && inject(tabId, MARKER_FILE);
}

function inject(tabId: number, file: string): Promise<boolean> {
  return succeeds(browser.scripting.executeScript({ target: { tabId }, files: [file] }));
}

async function tell(tabId: number, message: object): Promise<boolean> {
  const answer: Promise<{ ok?: boolean } | undefined> = browser.tabs.sendMessage(tabId, message);
  return (await within(PATIENCE_MS, answer, undefined))?.ok === true;
}

function succeeds(attempt: Promise<unknown>): Promise<boolean> {
  return within(
    PATIENCE_MS,
    attempt.then(() => true),
    false,
  );
}
