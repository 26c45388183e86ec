import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from '../../platform/browser.ts';
import { openPanel } from '../../platform/panel.ts';
import { readersTexts } from './draw-button.ts';
import { lookAtPage } from './look-at-page.ts';
import { readAndSavePage } from './save-page.ts';
import { tellOnButton } from './tell-on-button.ts';

const WEB_PAGES = ['http://*/*', 'https://*/*'];

/** Does what is chosen from a page's menu. */
export function answerMenu(): void {
  browser.contextMenus.onClicked.addListener(
    ({ menuItemId }: Menus.OnClickData, tab?: Tabs.Tab) => {
      const { id: tabId, windowId } = tab ?? {};
      if (tabId === undefined || windowId === undefined) return;
      if (menuItemId === 'save') {
        void tellOnButton(tabId, readAndSavePage(tabId), { is: 'saved' });
      } else if (menuItemId === 'look') {
        openPanel({ windowId, tabId }).catch(() => {}); // at once, while the choice is being handled
        void tellOnButton(tabId, lookAtPage(tabId, 'asked'));
      }
    },
  );
}

/** Writes the menu of web pages in the reader's language. A browser keeps it between two starts. */
export function offerMenu(): Promise<void> {
  const next = turn.then(writeMenu, writeMenu);
  turn = next;
  return next;
}

// Two at once would each add what the other has taken away.
let turn: Promise<void> = Promise.resolve();

async function writeMenu(): Promise<void> {
  const { menu } = await readersTexts();
  await browser.contextMenus.removeAll();
  for (const id of ['look', 'save'] as const) {
    browser.contextMenus.create({
      id,
      title: menu[id],
      contexts: ['page'],
      documentUrlPatterns: WEB_PAGES,
    });
  }
}
