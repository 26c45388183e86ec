import type { Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

export type ColourScheme = 'light' | 'dark' | 'forced';

export type LaunchOptions = {
  executable: string;
  extensionDir: string;
  headless?: boolean;
  /** A folder that outlives the browser, to start again from; without it a fresh one. */
  profile?: string;
  /** The folder in which files are saved without a question. */
  downloads?: string;
  /** Whether the extension may be in private windows too, which a reader has to allow. */
  privateWindows?: boolean | undefined;
  /** `host:port` of the proxy that everything goes through, loopback too. */
  proxy?: string | undefined;
  /** Whether the tabs that were open when it was closed are opened again, as a reader may set it. */
  restoresTabs?: boolean | undefined;
  /** The reader's, whatever this machine's is: English unless another is asked for. */
  language?: string | undefined;
};

/** What a journey needs of a real browser with the extension in it, the same for both. */
export type DrivenBrowser = {
  name: BrowserName;
  version: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  extensionOrigin: string;
  /** The page the extension opened by itself when it was installed, or null. */
  welcome: Page | null;
  /** A new tab in front, showing this address. */
  newPage(address?: string): Promise<Page>;
  /** One of the extension's own pages in a tab: `compare.html`. */
  openExtensionPage(file: string): Promise<Page>;
  /** One that the extension opened by itself, or a link in its popup: waited for. */
  openedExtensionPage(file: string): Promise<Page>;
  /** From now on the reader answers yes whenever the extension asks for access. */
  answerYes(): Promise<void>;
  /** Access to sites as a reader grants it, through the browser's own bookkeeping. */
  grantAccess(origins: string[]): Promise<void>;
  revokeAccess(origins: string[]): Promise<void>;
  /** Presses the toolbar button while `page` is in front. */
  openPopup(page: Page): Promise<ExtensionView>;
  /** The side panel or sidebar beside `page`; opened where it is not open yet. */
  openPanel(page: Page): Promise<ExtensionView>;
  /** The number on the toolbar button for the tab in front. */
  badgeText(): Promise<string>;
  /** Colours as the reader has them: light, dark, or few and their own. */
  setScheme(page: Page, scheme: ColourScheme): Promise<void>;
  /** The interface's language, as a reader chooses it; null: as the browser. */
  setLanguage(language: string | null): Promise<void>;
  isPanelOpen(): Promise<boolean>;
  /** Opens the menu of a page and chooses one of the extension's items by its id: `save`. */
  chooseInMenu(page: Page, item: string): Promise<void>;
  /** Presses the keys of one of the manifest's commands: `next-mark`. */
  pressShortcut(command: string): Promise<void>;
  /** Runs a function where the extension's own API is at hand. Arguments must be plain data. */
  evaluateInExtension<A extends unknown[], T>(
    run: (...values: A) => T | Promise<T>,
    ...values: A
  ): Promise<T>;
  /** Ends the background as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /** Has the browser take up what now is in the extension's folder, as an update does. */
  updateExtension(): Promise<void>;
  /** Ends the browser and all its processes at once, as a power cut does. */
  crash(): Promise<void>;
  /** Leaves the browser to a person: closes the tab it was driven through. Nothing else after it. */
  handOver(): Promise<void>;
  /** Settles when the browser is gone, whoever closed it. */
  closed: Promise<void>;
  close(): Promise<void>;
};

export type Key = 'Tab' | 'Enter' | 'Space' | 'Escape';

/** A popup or a panel: not a tab, so seen through its document. */
export type ExtensionView = {
  /** Runs a function on the view's document. Arguments must be plain data. */
  read<A extends unknown[], T>(look: (view: Document, ...values: A) => T, ...values: A): Promise<T>;
  /** What a person reads in it. */
  text(): Promise<string>;
  /** A real press of the mouse on the first element that matches. */
  click(selector: string): Promise<void>;
  /** The mouse pressed on one element, moved over another and let go. */
  drag(from: string, to: string): Promise<void>;
  /** A press of a key, where the focus is. The view must be in front. */
  press(key: Key): Promise<void>;
  /** Drawn as on this medium from now on, as far as its style goes. */
  showAs(medium: 'print' | 'screen'): Promise<void>;
  /** As much of it as is in sight. */
  screenshot(): Promise<Buffer>;
  /** All of it, however long. */
  wholeScreenshot(): Promise<Buffer>;
  close(): Promise<void>;
};

/** Asks again and again until there is an answer that counts; throws with `what` when there is none. */
export async function until<T>(
  ask: () => Promise<T | null | undefined | false>,
  what: string,
  patience = 15_000,
): Promise<T> {
  const end = Date.now() + patience;
  let problem = '';
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      problem = ` (${error instanceof Error ? error.message : String(error)})`;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain for ${what}${problem}`);
}
