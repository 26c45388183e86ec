import { arrangementFrom } from '../core/notes/arrangement.ts';
import { keepArrangement, storedArrangement } from './kept-arrangement.ts';
import { settingsFrom, storedSettings, writeSettings } from './settings.ts';

// How the notes are arranged is stored beside the settings, and stands among them in a backup: who
// does not know it passes over it.

/** What a reader has set, as it is stored; null where nothing is. */
export async function settingsForBackup(): Promise<unknown> {
  const [settings, arrangement] = [await storedSettings(), await storedArrangement()];
  if (arrangement === undefined) return settings ?? null;
  return { ...(settings as object | undefined), arrangement };
}

export async function restoreSettings(settings: unknown): Promise<void> {
  if (settings === null) return;
  const { arrangement, ...own } = Object(settings) as Record<string, unknown>;
  if (arrangement !== undefined) await keepArrangement(arrangementFrom(arrangement));
  if (arrangement === undefined || Object.keys(own).length > 0) {
    await writeSettings(settingsFrom(own));
  }
}
