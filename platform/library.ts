import type { Article } from '../core/article.ts';
import { articleSchema } from '../core/article-schema.ts';
import { canonicalAddress } from '../core/comparison/canonical-address.ts';
import { type DamagedRecord, readRecord } from '../core/comparison/read-record.ts';
import {
  EXTRACTOR_VERSION,
  hashesOf,
  type SavedArticle,
} from '../core/comparison/saved-article.ts';
import { fingerprintOf } from '../core/library/fingerprint.ts';
import type { Answer } from './ask.ts';
import { changeLibrary, withLibrary } from './library-database.ts';
import { addRecord, removeRecord } from './library-records.ts';
import { sha256 } from './sha256.ts';

// The library of saved articles. Only the background calls these functions, so that there is one
// owner. Each is one transaction: a record is there whole or not at all.

export async function saveArticle(
  article: Article,
  dossier: SavedArticle['dossier'],
  readAt: string | null = null,
): Promise<Answer<{ saved: SavedArticle }>> {
  if (!articleSchema.safeParse(article).success) return refuse('article-not-storable');
  return put(await recordOf(article, dossier, readAt));
}

/** A record as it is saved for the first time. */
export async function recordOf(
  article: Article,
  dossier: SavedArticle['dossier'],
  readAt: string | null,
): Promise<SavedArticle> {
  const address = canonicalAddress(article.address);
  return {
    schema: 2,
    ...(await hashesOf(article, address, sha256)),
    address,
    article,
    savedAt: new Date().toISOString(),
    readAt,
    earlier: [],
    extractor: EXTRACTOR_VERSION,
    dossier,
    tags: [],
    corrections: [],
    fingerprint: fingerprintOf(article),
    copyOf: null,
    apartFrom: [],
  };
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
  return changeLibrary(async (change) => {
    const record = await removeRecord(change, id);
    return record === undefined ? refuse('article-gone') : { ok: true, record };
  });
}

/** Where the article was saved again in the meantime, the newer text stays. */
export async function restoreArticle(record: unknown): Promise<Answer<{ saved: SavedArticle }>> {
  const read = readRecord(record);
  return 'saved' in read ? put(read.saved) : refuse('record-damaged');
}

function put(record: SavedArticle): Promise<Answer<{ saved: SavedArticle }>> {
  return changeLibrary(async (change) => ({
    ok: true,
    saved: (await addRecord(change, record)).saved,
  }));
}

function refuse(problem: string): { ok: false; problem: string } {
  return { ok: false, problem };
}
