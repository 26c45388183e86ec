import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../../scripts/browsers/driven-browser.ts';

/** What may happen to the files in which a browser keeps the library, while it is closed. */
export const damages: Record<string, (file: string) => void> = {
  truncated: (file) => truncateSync(file, Math.floor(statSync(file).size / 2)),
  emptied: (file) => truncateSync(file, 0),
  garbled: (file) => {
    const bytes = readFileSync(file);
    for (let at = 0; at < bytes.length; at += 97) bytes[at] = 255 - (bytes[at] ?? 0);
    writeFileSync(file, bytes);
  },
  deleted: (file) => rmSync(file),
};

/** The files of the extension's databases; those of its settings stand elsewhere. */
export function databaseFiles(name: BrowserName, profile: string): string[] {
  const within = join(profile, name === 'firefox' ? 'storage/default' : 'Default/IndexedDB');
  return readdirSync(within, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .filter((file) => /(chrome|moz)-extension/.test(file) && !/userContextId/.test(file));
}
