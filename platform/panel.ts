import { browser } from './browser.ts';

type Chromium = {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  runtime?: { getContexts?(filter: object): Promise<unknown[]> };
};

const FRAME_FILE = 'panel-frame.js';

/**
 * Opens the notes beside the page. Call it straight from a click, before anything is awaited:
 * browsers open a panel for a person's act only. Where there is no native panel (Safari), the same
 * page is shown in a frame.
 */
export function openPanel({ windowId, tabId }: { windowId: number; tabId: number }): Promise<void> {
  const native = openNativePanel(windowId);
  if (native) return native;
  return browser.scripting
    .executeScript({ target: { tabId }, files: [FRAME_FILE] })
    .then(() => undefined);
}

/**
 * The same for a press in a page, which not every browser takes for a person's act: false where the
 * panel is not open after it. A frame, which a second press would shut, is left as it is.
 */
export async function openPanelFromPage(windowId: number): Promise<boolean> {
  try {
    const opening = openNativePanel(windowId);
    await opening;
    return opening !== null;
  } catch {
    return isPanelOpen(windowId); // refused, and perhaps open all the same
  }
}

async function isPanelOpen(windowId: number): Promise<boolean> {
  const { runtime } = chromium();
  if (browser.sidebarAction) return browser.sidebarAction.isOpen({ windowId });
  // Chromium does not tell which window a side panel is in.
  const open = await runtime?.getContexts?.({ contextTypes: ['SIDE_PANEL'] });
  return open !== undefined && open.length > 0;
}

function openNativePanel(windowId: number): Promise<void> | null {
  const { sidePanel } = chromium();
  if (sidePanel) return sidePanel.open({ windowId });
  return browser.sidebarAction?.open() ?? null;
}

function chromium(): Chromium {
  return (globalThis as { chrome?: Chromium }).chrome ?? {};
}
