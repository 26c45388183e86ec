import { browser } from './browser.ts';
import { isSamePage, type Power, powerFor } from './power.ts';
import { type Hint, onSessionChange, readChosenNote, readHint, readTab } from './session.ts';
import { onSettingsChange } from './settings.ts';
import type { TabState } from './tab-state.ts';

export type ActiveTab = {
  tabId: number | null;
  windowId: number | null;
  tab: TabState;
  power: Power;
  /** What the toolbar's button had to tell so far. */
  hint: Hint | null;
  /** The note whose mark was pressed last, which may have been before the panel was opened. */
  chosenNote: string | null;
};

/**
 * Tells what is known of the tab in front, at once and whenever it changes, for the window the
 * caller stands in. Returns a function that ends it.
 */
export function watchActiveTab(onState: (state: ActiveTab) => void): () => void {
  let current: number | null = null;
  let reading = 0;

  const refresh = async () => {
    const turn = ++reading;
    const state = await readActiveTab();
    if (turn !== reading) return; // a later change has overtaken this one
    current = state.tabId;
    onState(state);
  };
  const onActivated = () => void refresh();
  const onUpdated = (tabId: number) => {
    if (tabId === current) void refresh();
  };

  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  const stopSession = onSessionChange((concerns) => {
    if (current === null || concerns(current)) void refresh();
  });
  const stopSettings = onSettingsChange(() => void refresh());
  void refresh();

  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    stopSession();
    stopSettings();
  };
}

async function readActiveTab(): Promise<ActiveTab> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = front?.id ?? null;
  const windowId = front?.windowId ?? null;
  const none = { tab: NOTHING_KNOWN, hint: null, chosenNote: null };
  const [known, power] = await Promise.all([
    tabId === null ? none : knownOf(tabId, front?.url),
    front?.url ? powerFor(front.url) : null,
  ]);
  // Without access to the site a browser hides the address; what was read there on demand tells it.
  return { tabId, windowId, ...known, power: power ?? (await powerFor(known.tab.address)) };
}

async function knownOf(tabId: number, url: string | undefined) {
  const [tab, hint, chosenNote] = await Promise.all([
    stateOf(tabId, url),
    readHint(tabId),
    readChosenNote(tabId),
  ]);
  return { tab, hint, chosenNote };
}

const NOTHING_KNOWN: TabState = { stage: 'idle', address: null };

// What is known may be of the page that the tab has just left.
async function stateOf(tabId: number, url: string | undefined): Promise<TabState> {
  const known = await readTab(tabId);
  const isOther = url && known.address !== null && !isSamePage(url, known.address);
  return isOther ? NOTHING_KNOWN : known;
}
