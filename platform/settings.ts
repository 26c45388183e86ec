import { browser } from './browser.ts';

export type Settings = {
  everywhere: boolean;
  /** Hosts on which the reader wants no notes. */
  offSites: string[];
  /** Marks are drawn in the page only when the reader asks for them. */
  marks: boolean;
};

const KEY = 'settings';
const DEFAULTS: Settings = { everywhere: true, offSites: [], marks: false };

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return settingsFrom(stored[KEY]);
}

export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** What can be kept of a stored value; the rest falls back to the default. */
export function settingsFrom(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return DEFAULTS;
  const { everywhere, offSites, marks } = value as Record<string, unknown>;
  return {
    everywhere: typeof everywhere === 'boolean' ? everywhere : DEFAULTS.everywhere,
    offSites: Array.isArray(offSites) ? offSites.filter((s) => typeof s === 'string') : [],
    marks: typeof marks === 'boolean' ? marks : DEFAULTS.marks,
  };
}

export function onSettingsChange(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
