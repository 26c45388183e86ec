import { readRecord } from '../core/comparison/read-record.ts';
import type { SavedArticle } from '../core/comparison/saved-article.ts';
import { textOf } from '../core/comparison/saved-article.ts';
import { entryOf, type LibraryEntry } from '../core/library/library-entry.ts';
import type { Answer } from './ask.ts';
import { changeLibrary, withLibrary } from './library-database.ts';

/** A list of all saved articles without their texts, and the ids of records that cannot be read. */
export async function listEntries(): Promise<
  Answer<{ entries: LibraryEntry[]; damaged: string[] }>
> {
  const listed = await withLibrary(async (library) => {
    const reading = library.transaction(['articles', 'entries']);
    const entries = await reading.objectStore('entries').getAll();
    const ids = await reading.objectStore('articles').getAllKeys();
    return { ok: true, entries, ids };
  });
  if (!listed.ok) return listed;
  const { entries, ids } = listed;
  const known = new Set(entries.map(({ id }) => id));
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length === 0) return { ok: true, entries, damaged: [] };
  return withEntriesFor(missing, entries);
}

/** What tells copies from each other: most of an entry, and needed only when they are looked for. */
export function listFingerprints(): Promise<
  Answer<{ fingerprints: [id: string, fingerprint: string][] }>
> {
  return withLibrary(async (library) => {
    const entries = await library.getAll('entries');
    const fingerprints = entries.flatMap(({ id, fingerprint }): [string, string][] =>
      fingerprint === null ? [] : [[id, fingerprint]],
    );
    return { ok: true, fingerprints };
  });
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
    const values = await Promise.all(ids.map((id) => store.get(id)));
    const articles: SavedArticle[] = [];
    const damaged: string[] = [];
    for (const [at, value] of values.entries()) {
      if (value === undefined) continue;
      const read = readRecord(value);
      if ('saved' in read) articles.push(read.saved);
      else damaged.push(ids[at] ?? '');
    }
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
