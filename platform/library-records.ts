import { readRecord } from '../core/comparison/read-record.ts';
import {
  mergeSaved,
  overfull,
  type SavedArticle,
  shortName,
} from '../core/comparison/saved-article.ts';
import { entryOf } from '../core/library/library-entry.ts';
import type { Answer } from './ask.ts';
import { articlesCame } from './came-articles.ts';
import { forgetAnalyses } from './library-analyses.ts';
import type { Change } from './library-database.ts';

// A record and its entry are only ever written together.

/** What became of a record that was to be added. */
export type Added = { saved: SavedArticle; outcome: 'new' | 'changed' | 'same' };

/** Adds a record to what is there of the same address; a damaged one there is set aside. */
export async function addRecord(change: Change, record: SavedArticle): Promise<Answer<Added>> {
  const before: unknown = await change.objectStore('articles').get(record.id);
  const read = before === undefined ? null : readRecord(before);
  if (read && 'damaged' in read) await change.objectStore('set-aside').add(before);
  const known = read && 'saved' in read ? read.saved : null;
  if (known && isSame(known, record)) return { ok: true, saved: known, outcome: 'same' };
  const saved = known ? mergeSaved(known, record) : record;
  const written = await writeRecord(change, saved);
  if (!written.ok) return written;
  if (before === undefined) articlesCame(change, 1);
  return { ok: true, saved, outcome: known ? 'changed' : 'new' };
}

export async function readForEdit(
  change: Change,
  id: string,
): Promise<Answer<{ saved: SavedArticle }>> {
  const value: unknown = await change.objectStore('articles').get(id);
  if (value === undefined) return { ok: false, problem: 'article-gone' };
  const read = readRecord(value);
  return 'saved' in read
    ? { ok: true, saved: read.saved }
    : { ok: false, problem: 'record-damaged' };
}

/** Puts in what cannot be read, where nothing is under its id. False where something is. */
export async function addDamaged(change: Change, record: { id: string }): Promise<boolean> {
  const articles = change.objectStore('articles');
  if ((await articles.count(record.id)) > 0) return false;
  await articles.put(record);
  articlesCame(change, 1);
  return true;
}

export async function removeRecord(change: Change, id: string): Promise<unknown> {
  const articles = change.objectStore('articles');
  const record: unknown = await articles.get(id);
  await articles.delete(id);
  if (record !== undefined) articlesCame(change, -1);
  await change.objectStore('entries').delete(id);
  await forgetAnalyses(change, id);
  return record;
}

// Saving the same article again adds nothing, unless it brings what a person added to it.
function isSame(known: SavedArticle, record: SavedArticle): boolean {
  const { tags, corrections, earlier, apartFrom, copyOf } = record;
  const isPlain = [tags, corrections, earlier, apartFrom].every(({ length }) => length === 0);
  if (!isPlain || copyOf !== null || known.textHash !== record.textHash) return false;
  return JSON.stringify(known.article) === JSON.stringify(record.article);
}

/** Refused where more was added to the article than one can bear. */
export async function writeRecord(change: Change, saved: SavedArticle): Promise<Answer> {
  const problem = overfull(saved);
  if (problem) return { ok: false, problem, article: shortName(saved) };
  const entries = change.objectStore('entries');
  const before = await entries.get(saved.id);
  // One after the other: a request made after a refused one would throw, and hide the refusal.
  await change.objectStore('articles').put(saved);
  await entries.put(entryOf(saved, before));
  return { ok: true };
}
