import type { Article } from '../core/article.ts';
import { articleSchema } from '../core/article-schema.ts';
import { canonicalAddress } from '../core/comparison/canonical-address.ts';
import {
  type DamagedRecord,
  EXTRACTOR_VERSION,
  hashesOf,
  mergeSaved,
  readRecord,
  type SavedArticle,
} from '../core/comparison/saved-article.ts';
import type { Answer } from './ask.ts';
import { type Change, committed, withLibrary } from './library-database.ts';

// The library of saved articles. Only the background calls these functions, so that there is one
// owner. Each is one transaction: a record is there whole or not at all.

export async function saveArticle(
  article: Article,
  dossier: SavedArticle['dossier'],
  readAt: string | null = null,
): Promise<Answer<{ saved: SavedArticle }>> {
  if (!articleSchema.safeParse(article).success) return refuse('article-not-storable');
  const address = canonicalAddress(article.address);
  return put({
    schema: 1,
    ...(await hashesOf(article, address, sha256)),
    address,
    article,
    savedAt: new Date().toISOString(),
    readAt,
    earlier: [],
    extractor: EXTRACTOR_VERSION,
    dossier,
  });
}

/** All saved articles, and the records that cannot be read: those are told of, and stay. */
export function listArticles(): Promise<
  Answer<{ articles: SavedArticle[]; damaged: DamagedRecord[] }>
> {
  return withLibrary(async (library) => {
    const read = (await library.getAll('articles')).map(readRecord);
    return {
      ok: true,
      articles: read.flatMap((each) => ('saved' in each ? [each.saved] : [])),
      damaged: read.flatMap((each) => ('damaged' in each ? [each.damaged] : [])),
    };
  });
}

export function countArticles(): Promise<Answer<{ count: number }>> {
  return withLibrary(async (library) => ({ ok: true, count: await library.count('articles') }));
}

export function getArticle(id: string): Promise<Answer<{ saved: SavedArticle }>> {
  return withLibrary(async (library) => {
    const value = await library.get('articles', id);
    if (value === undefined) return refuse('article-gone');
    const read = readRecord(value);
    return 'saved' in read ? { ok: true, saved: read.saved } : refuse('record-damaged');
  });
}

/** Answers with the record, which is what `restoreArticle` takes to undo it. */
export function deleteArticle(id: string): Promise<Answer<{ record: unknown }>> {
  return withLibrary(async (library) => {
    const change = library.transaction('articles', 'readwrite', { durability: 'strict' });
    const [record] = await committed(
      change,
      Promise.all([change.store.get(id), change.store.delete(id)]),
    );
    return record === undefined ? refuse('article-gone') : { ok: true, record };
  });
}

/** Where the article was saved again in the meantime, the newer text stays. */
export async function restoreArticle(record: unknown): Promise<Answer<{ saved: SavedArticle }>> {
  const read = readRecord(record);
  return 'saved' in read ? put(read.saved) : refuse('record-damaged');
}

function put(record: SavedArticle): Promise<Answer<{ saved: SavedArticle }>> {
  return withLibrary(async (library) => {
    // `strict`: "saved" is said once it is on disk.
    const stores: ('articles' | 'set-aside')[] = ['articles', 'set-aside'];
    const change = library.transaction(stores, 'readwrite', { durability: 'strict' });
    const saved = await committed(change, putInto(change, record));
    return { ok: true, saved };
  });
}

async function putInto(change: Change, record: SavedArticle): Promise<SavedArticle> {
  const articles = change.objectStore('articles');
  const before: unknown = await articles.get(record.id);
  const read = before === undefined ? null : readRecord(before);
  const saved = read && 'saved' in read ? mergeSaved(read.saved, record) : record;
  if (read && 'damaged' in read) await change.objectStore('set-aside').add(before);
  await articles.put(saved);
  return saved;
}

function refuse(problem: string): { ok: false; problem: string } {
  return { ok: false, problem };
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
