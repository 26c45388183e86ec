import { hashesOf, type SavedArticle } from '../../core/comparison/saved-article.ts';
import { sha256 } from '../../platform/sha256.ts';
import type { StoredLibrary } from './stored-library.ts';

type Kept = { id: string; address: string | null };

/** A stored library with so many articles: its own, and copies of the sound ones at other addresses. */
export async function enlarged(library: StoredLibrary, count: number): Promise<StoredLibrary> {
  const stores = structuredClone(library.stores);
  const articles = stores.find(({ name }) => name === 'articles')?.records ?? [];
  const entries = stores.find(({ name }) => name === 'entries')?.records ?? [];
  const known = new Map(entries.map(({ value }) => [(value as Kept).id, value as Kept]));
  const sound = articles
    .map(({ value }) => value as SavedArticle)
    .filter(({ article }) => Array.isArray(article.blocks));
  for (let n = 0; articles.length < count; n++) {
    const one = sound[n % sound.length] as SavedArticle;
    const moved = await movedTo(`${one.address}/copy/${n}`, one);
    articles.push({ value: moved });
    const entry = known.get(one.id);
    if (entry) entries.push({ value: { ...entry, id: moved.id, address: moved.address } });
  }
  for (const records of [articles, entries]) records.sort(byId);
  return { ...library, stores };
}

async function movedTo(address: string, saved: SavedArticle): Promise<SavedArticle> {
  const article = { ...saved.article, address };
  return { ...saved, article, address, ...(await hashesOf(article, address, sha256)) };
}

function byId(a: { value: unknown }, b: { value: unknown }): number {
  return (a.value as Kept).id < (b.value as Kept).id ? -1 : 1;
}
