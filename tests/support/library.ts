import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import type { Article } from '../../core/article.ts';
import { listArticles, saveArticle } from '../../platform/library.ts';
import { LIBRARY } from '../../platform/library-database.ts';

export const DOSSIER = { id: 'a-dossier', version: '1.0.0' };

export function startEmptyLibrary(): void {
  globalThis.indexedDB = new IDBFactory();
}

export function articleOf(address: string, text: string, language = 'en'): Article {
  return {
    address,
    outlet: { value: 'The Daily Example', from: 'meta' },
    language: { value: language, from: 'given' },
    title: { value: 'Talks', from: 'visible-text' },
    byline: null,
    published: { value: '2024-10-31', from: 'json-ld' },
    blocks: [{ kind: 'paragraph', text }],
    extent: 'whole',
  };
}

export async function saved(address: string, text: string) {
  const answer = await saveArticle(articleOf(address, text), DOSSIER);
  if (!answer.ok) throw new Error(answer.problem);
  return answer.saved;
}

export async function list() {
  const answer = await listArticles();
  if (!answer.ok) throw new Error(answer.problem);
  return answer;
}

export async function damage(id: string): Promise<void> {
  const raw = await openDB(LIBRARY);
  const record = await raw.get('articles', id);
  await raw.put('articles', { ...record, article: { ...record.article, blocks: 7 } });
  raw.close();
}
