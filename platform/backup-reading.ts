import { contentLine, recordContent } from '../core/exchange/backup-content.ts';
import type { Answer } from './ask.ts';
import { settingsForBackup } from './backup-settings.ts';
import { type Library, withLibrary } from './library-database.ts';

const ENOUGH = 2_000_000; // characters: what a message carries without holding up the others

/** Part of what a backup holds; `next` is what to ask for after it, null after the last part. */
export type BackupPart = { lines: string[]; next: string | null };

/** The articles by id, some at a time; behind the last of them what was set aside, and the settings. */
export function readBackup(after: string | null): Promise<Answer<BackupPart>> {
  return withLibrary(async (library): Promise<Answer<BackupPart>> => {
    const { lines, next } = await articleLines(library, after);
    if (next !== null) return { ok: true, lines, next };
    const aside = (await library.getAll('set-aside')).map((each) => contentLine({ aside: each }));
    const settings = contentLine({ settings: await settingsForBackup() });
    return { ok: true, lines: [...lines, ...aside, settings], next: null };
  });
}

async function articleLines(library: Library, after: string | null): Promise<BackupPart> {
  const lines: string[] = [];
  let length = 0;
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  const articles = library.transaction('articles').store;
  for (let at = await articles.openCursor(range); at; at = await at.continue()) {
    const line = contentLine(recordContent(at.value));
    lines.push(line);
    length += line.length;
    if (length >= ENOUGH) return { lines, next: at.key };
  }
  return { lines, next: null };
}
