import { readRecord } from '../core/comparison/read-record.ts';
import type { SavedArticle } from '../core/comparison/saved-article.ts';
import { textOf } from '../core/comparison/saved-article.ts';
import { entryOf, type LibraryEntry } from '../core/library/library-entry.ts';
import type { Answer } from './ask.ts';
import { changeLibrary, withLibrary } from './library-database.ts';

const AT_ONCE = 250; // entries: browsers take a frame's worth of time to hand over twice as many

/**
 * How a list begins: with the newest articles. `articles`: how many there are at all, without those
 * that cannot be read. It is the entries that are counted, because Chromium reads all texts to count them.
 */
export function newestEntries(
  most: number,
): Promise<Answer<{ newest: LibraryEntry[]; articles: number }>> {
  return withLibrary(async (library) => {
    const entries = library.transaction('entries').store;
    const articles = await entries.count();
    const newest: LibraryEntry[] = [];
    const byDay = entries.index('by-published');
    for (let at = await byDay.openCursor(null, 'prev'); at; at = await at.continue()) {
      if (newest.length === most) break;
      // A copy most likely stands under its original.
      if (at.value.copyOf === null) newest.push(at.value);
    }
    return { ok: true, newest, articles };
  });
}

/** `damaged`: ids of records that cannot be read. `next`: what to ask for after these, null at the end. */
export type EntriesPart = { entries: LibraryEntry[]; damaged: string[]; next: string | null };

/** The saved articles without their texts, in the order of their ids, some at a time. */
export async function listEntries(after: string | null = null): Promise<Answer<EntriesPart>> {
  const listed = await withLibrary(async (library) => {
    const reading = library.transaction(['articles', 'entries']);
    const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const ids = await reading.objectStore('articles').getAllKeys(range, AT_ONCE);
    const [first, last] = [ids[0], ids.at(-1)];
    if (first === undefined || last === undefined) return { ok: true, ids, entries: [] };
    const entries = await reading.objectStore('entries').getAll(IDBKeyRange.bound(first, last));
    return { ok: true, ids, entries };
  });
  if (!listed.ok) return listed;
  const { entries, ids } = listed;
  const next = (ids.length === AT_ONCE && ids.at(-1)) || null;
  const known = new Set(entries.map(({ id }) => id));
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length === 0) return { ok: true, entries, damaged: [], next };
  const made = await withEntriesFor(missing, entries);
  return made.ok ? { ...made, next } : made;
}

/** The ids of all saved articles, also of those that cannot be read. */
export function listIds(): Promise<Answer<{ ids: string[] }>> {
  return withLibrary(async (library) => ({ ok: true, ids: await library.getAllKeys('articles') }));
}

/** The texts of these articles, to be searched. What is gone or damaged is left out. */
export async function readTexts(
  ids: string[],
): Promise<Answer<{ texts: [id: string, text: string][] }>> {
  const answer = await getArticles(ids);
  if (!answer.ok) return answer;
  return { ok: true, texts: answer.articles.map(({ id, article }) => [id, textOf(article)]) };
}

/**
 * These articles whole, in the order of the ids, and the ids of those that cannot be read. What is
 * gone is left out.
 */
export function getArticles(
  ids: string[],
): Promise<Answer<{ articles: SavedArticle[]; damaged: string[] }>> {
  return withLibrary(async (library) => {
    const store = library.transaction('articles').store;
    // Each is checked as it comes in: checked together, they would hold up Firefox's pages.
    const reads = await Promise.all(
      ids.map(async (id) => {
        const value: unknown = await store.get(id);
        return value === undefined ? null : { id, ...readRecord(value) };
      }),
    );
    const articles = reads.flatMap((read) => (read && 'saved' in read ? read.saved : []));
    const damaged = reads.flatMap((read) => (read && 'damaged' in read ? read.id : []));
    return { ok: true, articles, damaged };
  });
}

// An entry is only ever a shorter record: where it is missing it is made.
function withEntriesFor(missing: string[], entries: LibraryEntry[]) {
  return changeLibrary(async (change) => {
    const made: LibraryEntry[] = [];
    const damaged: string[] = [];
    for (const id of missing) {
      const read = readRecord(await change.objectStore('articles').get(id));
      if ('damaged' in read) damaged.push(id);
      else made.push(entryOf(read.saved));
    }
    for (const entry of made) await change.objectStore('entries').put(entry);
    return { ok: true, entries: [...entries, ...made], damaged };
  });
}
