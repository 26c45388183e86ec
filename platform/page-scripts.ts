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
const IN_VIEW_FILE = 'in-view.js';
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

/** What the reader returned, unchecked, and the page's address at that moment. */
export type PageRead = { page: string | null; returned: unknown };

/**
 * Has the page in a tab read; null where the browser does not let us in. A page that
 * goes on loading is read after a while, as far as it is there: some never end.
 */
export async function runReader(tabId: number): Promise<PageRead | null> {
  const script = { target: { tabId }, files: [READER_FILE] };
  try {
    const loaded = within(PATIENCE_MS, browser.scripting.executeScript(script), null);
    const [result] =
      (await loaded) ??
      (await browser.scripting.executeScript({ ...script, injectImmediately: true }));
    const { page, read } = Object(result?.result) as { page?: unknown; read?: unknown };
    return { page: typeof page === 'string' ? page : null, returned: read };
  } catch {
    return null;
  }
}

/** The headline the reader is at, on a page of several articles; null on others, or without access. */
export async function headlineInView(tabId: number): Promise<string | null> {
  if (lookedInto.has(tabId)) return null;
  lookedInto.add(tabId);
  const script = { target: { tabId }, files: [IN_VIEW_FILE], injectImmediately: true };
  const looking = browser.scripting.executeScript(script).finally(() => lookedInto.delete(tabId));
  const [result] = (await within(PATIENCE_MS, looking, null)) ?? [];
  return typeof result?.result === 'string' ? result.result : null;
}

// A stuck page gets one question, not one more each time.
const lookedInto = new Set<number>();

export type MarkedPassage = { id: string; selector: Selector };

/** Draws marks in a page. False where the page cannot be reached. */
export async function markPassages(tabId: number, passages: MarkedPassage[]): Promise<boolean> {
  return (await askMarker(tabId, { type: 'mark', passages })) !== null;
}

/** Brings a page to a passage. False where it is not there any more, or cannot be reached. */
export async function jumpToPassage(tabId: number, selector: Selector): Promise<boolean> {
  return (await askMarker(tabId, { type: 'jump', selector })) !== null;
}

/** Brings a page to the passage after or before the last one; its id, null where there is none. */
export async function stepToPassage(
  tabId: number,
  direction: 'next' | 'previous',
  passages: MarkedPassage[],
): Promise<string | null> {
  const answer = await askMarker(tabId, { type: 'step', direction, passages });
  return answer?.found?.[0] ?? null;
}

export async function clearMarks(tabId: number): Promise<void> {
  await tell(tabId, { type: 'clear-marks' });
}

type MarkerAnswer = { ok?: boolean; found?: string[] };

async function askMarker(tabId: number, request: object): Promise<MarkerAnswer | null> {
  const css = browser.scripting.insertCSS({ target: { tabId }, files: [MARKS_CSS] });
  if (!(await succeeds(css)) || !(await inject(tabId, MARKER_FILE))) return null;
  return tell(tabId, request);
}

function inject(tabId: number, file: string): Promise<boolean> {
  return succeeds(browser.scripting.executeScript({ target: { tabId }, files: [file] }));
}

async function tell(tabId: number, message: object): Promise<MarkerAnswer | null> {
  const answer: Promise<MarkerAnswer | undefined> = browser.tabs.sendMessage(tabId, message);
  const given = await within(PATIENCE_MS, answer, undefined);
  return given?.ok === true ? given : null;
}

function succeeds(attempt: Promise<unknown>): Promise<boolean> {
  return within(
    PATIENCE_MS,
    attempt.then(() => true),
    false,
  );
}
