import { browser } from './browser.ts';

export type Settings = {
  everywhere: boolean;
  /** Hosts on which the reader wants no notes. */
  offSites: string[];
  /** Marks are drawn in the page only when the reader asks for them. */
  marks: boolean;
  /** The interface's language, such as `ar`; null: as the browser. Another Sidelight may know more. */
  language: string | null;
};

const KEY = 'settings';
const VERSION = 1;
const LANGUAGE = /^[a-z]{2,3}$/;
const DEFAULTS: Settings = { everywhere: true, offSites: [], marks: false, language: null };

export async function readSettings(): Promise<Settings> {
  return settingsFrom(await storedSettings());
}

/** What a newer Sidelight has stored beside these stays as it is. */
export async function writeSettings(settings: Settings): Promise<void> {
  const before = await storedSettings();
  const kept = isRecord(before) ? before : {};
  const version = typeof kept.version === 'number' ? Math.max(kept.version, VERSION) : VERSION;
  await browser.storage.local.set({ [KEY]: { ...kept, ...settings, version } });
}

/** What can be kept of a stored value; the rest falls back to the default. */
export function settingsFrom(value: unknown): Settings {
  if (!isRecord(value)) return DEFAULTS;
  const { everywhere, offSites, marks, language } = value;
  return {
    everywhere: typeof everywhere === 'boolean' ? everywhere : DEFAULTS.everywhere,
    offSites: Array.isArray(offSites) ? offSites.filter((s) => typeof s === 'string') : [],
    marks: typeof marks === 'boolean' ? marks : DEFAULTS.marks,
    language: typeof language === 'string' && LANGUAGE.test(language) ? language : null,
  };
}

export function onSettingsChange(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** As they are stored, with what another Sidelight may have added; undefined where nothing is. */
export async function storedSettings(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
