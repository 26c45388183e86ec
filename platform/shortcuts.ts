import { browser } from './browser.ts';

/** One of the manifest's commands and the keys that a reader presses for it, if any. */
export type Shortcut = { command: string; keys: string[] };

type OwnPage = { openShortcutSettings?: () => Promise<void> };

const SIGNS: Record<string, string> = { Period: '.', Comma: ',' };
const CHROMIUMS_PAGE = 'chrome://extensions/shortcuts';

export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) =>
    // Those that a browser has for every extension, such as pressing its button.
    name === undefined || name.startsWith('_') ? [] : [{ command: name, keys: keysOf(shortcut) }],
  );
}

/** Opens the browser's own page on which shortcuts are changed. False where it has none. */
export async function openShortcutSettings(): Promise<boolean> {
  const { openShortcutSettings: open } = browser.commands as OwnPage;
  try {
    if (open) await open.call(browser.commands);
    else await browser.tabs.create({ url: CHROMIUMS_PAGE });
    return true;
  } catch {
    return false;
  }
}

function keysOf(shortcut = ''): string[] {
  return shortcut
    .split('+')
    .filter((key) => key !== '')
    .map((key) => SIGNS[key] ?? key);
}
