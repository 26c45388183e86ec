import { readRecord } from '../core/comparison/read-record.ts';
import type { SavedArticle } from '../core/comparison/saved-article.ts';
import {
  type BackupContent,
  contentLine,
  readContent,
  recordContent,
} from '../core/exchange/backup-content.ts';
import type { Answer } from './ask.ts';
import { restoreSettings } from './backup-settings.ts';
import { type Change, changeLibrary } from './library-database.ts';
import { addDamaged, addRecord } from './library-records.ts';

// What a backup brings is put beside the library until all of it is there, and goes in as one
// transaction: a background that is killed, a full disk or a change of mind leaves nothing of it.

/** A part that is brought again, because its answer was lost, is there once. */
export function bringLines(restoring: string, part: number, lines: string[]): Promise<Answer> {
  return changeLibrary(async (change): Promise<Answer> => {
    const contents = lines.map(readContent).filter((content) => content !== null);
    if (contents.length < lines.length) return refuse('damaged-line');
    const key = `${restoring} ${String(part).padStart(8, '0')}`;
    await change.objectStore('restoring').put({ restoring, contents }, key);
    return { ok: true };
  });
}

/** Adds all lines that were brought. Asked again after its answer was lost, it answers the same. */
export async function restoreLines(restoring: string): Promise<Answer<{ restored: number }>> {
  const answer = await changeLibrary((change) => restoreInto(change, restoring), 'restoring');
  if (!answer.ok) return answer;
  const { restored, settings } = answer;
  await restoreSettings(settings);
  return { ok: true, restored };
}

type RestoredLines = { restored: number; settings: unknown };

async function restoreInto(change: Change, restoring: string): Promise<Answer<RestoredLines>> {
  const store = change.objectStore('restoring');
  const done: RestoredLines = { restored: 0, settings: null };
  let isBrought = false;
  const brought = store.index('by-restoring');
  for (let at = await brought.openCursor(restoring); at; at = await at.continue()) {
    if ('restored' in at.value) return { ok: true, ...at.value };
    isBrought = true;
    for (const content of at.value.contents) {
      if ('settings' in content) done.settings = content.settings;
      const put = await putBack(change, content);
      if (!put.ok) return put;
      if ('article' in content) done.restored++;
    }
    await at.delete();
  }
  if (!isBrought) return refuse('restore-lost');
  await store.put({ restoring, ...done }, `${restoring} done`);
  return { ok: true, ...done };
}

export function dropLines(restoring: string): Promise<Answer> {
  return changeLibrary(async (change) => {
    const brought = change.objectStore('restoring').index('by-restoring');
    for (let at = await brought.openCursor(restoring); at; at = await at.continue()) {
      await at.delete();
    }
    return { ok: true };
  });
}

/** Lines of restorings that were never ended: of a page that was closed. */
export function forgetBrought(): Promise<Answer> {
  return changeLibrary(async (change) => {
    await change.objectStore('restoring').clear();
    return { ok: true };
  });
}

/** What is there already stays; of the same address, the text read last counts. */
async function putBack(change: Change, content: BackupContent): Promise<Answer> {
  if ('article' in content) return putArticle(change, content.article);
  if ('damaged' in content) await putDamaged(change, content.damaged);
  if ('aside' in content) await putAside(change, content.aside);
  return { ok: true };
}

async function putArticle(change: Change, article: SavedArticle): Promise<Answer> {
  const before: unknown = await change.objectStore('articles').get(article.id);
  const known = before === undefined ? null : contentLine(recordContent(before));
  return known === contentLine({ article }) ? { ok: true } : addRecord(change, article);
}

async function putDamaged(change: Change, record: { id: string }): Promise<void> {
  if (await addDamaged(change, record)) return;
  const before: unknown = await change.objectStore('articles').get(record.id);
  if ('saved' in readRecord(before)) await putAside(change, record);
}

async function putAside(change: Change, record: unknown): Promise<void> {
  const aside = change.objectStore('set-aside');
  const written = JSON.stringify(record);
  for (let at = await aside.openCursor(); at; at = await at.continue()) {
    if (JSON.stringify(at.value) === written) return;
  }
  await aside.add(record);
}

function refuse(problem: string): { ok: false; problem: string } {
  return { ok: false, problem };
}
