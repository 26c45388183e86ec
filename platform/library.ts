import type { Article } from '../core/article.ts';
import { articleSchema } from '../core/article-schema.ts';
import { canonicalAddress } from '../core/comparison/canonical-address.ts';
import {
  EXTRACTOR_VERSION,
  hashesOf,
  type SavedArticle,
} from '../core/comparison/saved-article.ts';
import { fingerprintOf } from '../core/library/fingerprint.ts';
import type { Answer } from './ask.ts';
import { changeLibrary, withLibrary } from './library-database.ts';
import { addRecord } from './library-records.ts';
import { sha256 } from './sha256.ts';

// The library of saved articles. Only the background calls these functions, so that there is one
// owner. Each is one transaction: a record is there whole or not at all.

export async function saveArticle(
  article: Article,
  dossier: SavedArticle['dossier'],
  readAt: string | null = null,
): Promise<Answer<{ saved: SavedArticle }>> {
  if (!articleSchema.safeParse(article).success)
    return { ok: false, problem: 'article-not-storable' };
  const record = await recordOf(article, dossier, readAt);
  return changeLibrary((change) => addRecord(change, record));
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

export function countArticles(): Promise<Answer<{ count: number }>> {
  return withLibrary(async (library) => ({ ok: true, count: await library.count('articles') }));
}
