import { browser } from './browser.ts';

type SidePanel = { open(options: { windowId: number }): Promise<void> };

const FRAME_FILE = 'panel-frame.js';

/**
 * Opens the notes beside the page. Call it straight from a click, before anything is awaited:
 * browsers open a panel for a person's act only. Where there is no native panel (Safari), the same
 * page is shown in a frame.
 */
export function openPanel({ windowId, tabId }: { windowId: number; tabId: number }): Promise<void> {
  const { sidePanel } = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome ?? {};
  if (sidePanel) return sidePanel.open({ windowId });
  if (browser.sidebarAction) return browser.sidebarAction.open();
  return browser.scripting
    .executeScript({ target: { tabId }, files: [FRAME_FILE] })
    .then(() => undefined);
}
