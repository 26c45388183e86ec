import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import type { Article } from '../../core/article.ts';
import type { ArticleState, KeptAnalysis } from '../../core/comparison/kept-analysis.ts';
import type { Answer as Judged } from '../../core/coverage/verdict.ts';
import { saveArticle } from '../../platform/library.ts';
import { LIBRARY } from '../../platform/library-database.ts';
import { getArticles, listEntries } from '../../platform/library-entries.ts';

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

/** All saved articles, and the ids of records that cannot be read, as the pages come to know them. */
export async function list() {
  const listed = await listEntries();
  if (!listed.ok) throw new Error(listed.problem);
  const read = await getArticles(listed.entries.map(({ id }) => id));
  if (!read.ok) throw new Error(read.problem);
  return { articles: read.articles, damaged: [...listed.damaged, ...read.damaged] };
}

export async function damage(id: string): Promise<void> {
  const raw = await openDB(LIBRARY);
  const record = await raw.get('articles', id);
  await raw.put('articles', { ...record, article: { ...record.article, blocks: 7 } });
  raw.close();
}

/** What the engine found in an article: this answer, and nothing else. */
export function foundIn(state: ArticleState, answer: Judged = 'covers'): KeptAnalysis {
  const { id, textHash, savedAt, published } = state;
  const verdict = { dossier: DOSSIER.id, answer, neighbour: null, day: published, reasons: [] };
  return {
    ...{ id, textHash, savedAt, published },
    dossier: DOSSIER.id,
    version: DOSSIER.version,
    analysis: { verdict, facts: [], disputes: [], quotations: [] },
  };
}
