import { posix, win32 } from 'node:path';
import type { BrowserName } from './driven-browser.ts';
import type { Machine } from './machine.ts';

/** The browser's executable, or null where there is none. `CHROMIUM` and `FIREFOX` go before all. */
export function findBrowser(name: BrowserName, machine: Machine): string | null {
  const chosen = machine.env[name.toUpperCase()];
  if (chosen) return machine.canRun(chosen) ? chosen : null;
  return [...onPath(name, machine), ...usualPlaces(name, machine)].find(machine.canRun) ?? null;
}

const COMMANDS: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox', 'firefox-esr'],
};

function onPath(name: BrowserName, { platform, env }: Machine): string[] {
  if (platform === 'win32') return [];
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return COMMANDS[name].flatMap((command) => folders.map((each) => posix.join(each, command)));
}

function usualPlaces(name: BrowserName, { platform, env }: Machine): string[] {
  if (platform === 'darwin') return name === 'chromium' ? MAC_CHROMIUM : MAC_FIREFOX;
  if (platform !== 'win32') {
    return COMMANDS[name].flatMap((command) => [`/usr/bin/${command}`, `/snap/bin/${command}`]);
  }
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  const files = name === 'chromium' ? WINDOWS_CHROMIUM : WINDOWS_FIREFOX;
  return roots
    .filter((root) => root !== undefined)
    .flatMap((root) => files.map((file) => win32.join(root, file)));
}

const MAC_CHROMIUM = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const MAC_FIREFOX = ['/Applications/Firefox.app/Contents/MacOS/firefox'];
const WINDOWS_CHROMIUM = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
];
const WINDOWS_FIREFOX = ['Mozilla Firefox\\firefox.exe'];
