import type { Article } from '../core/article.ts';
import { articleSchema } from '../core/article-schema.ts';
import type { SavedArticle } from '../core/comparison/saved-article.ts';
import type { Answer } from './ask.ts';
import { recordOf } from './library.ts';
import { changeLibrary } from './library-database.ts';
import { addRecord } from './library-records.ts';

/** An article to add: what was read, and when, where that is known. */
export type Reading = { article: unknown; readAt: string | null };

/** `same`: it was there with the same words, and nothing was changed. `refused`: it is no article. */
export type AddedReading = { id: string; outcome: 'new' | 'changed' | 'same' | 'refused' };

/** Adds many articles in one transaction; the answers are in the order of the readings. */
export async function addArticles(
  readings: Reading[],
  dossier: SavedArticle['dossier'],
): Promise<Answer<{ added: AddedReading[] }>> {
  // Hashed before the transaction, which a browser ends when it is left waiting.
  const records = await Promise.all(readings.map((reading) => made(reading, dossier)));
  return changeLibrary(async (change) => {
    const added: AddedReading[] = [];
    for (const record of records) {
      if (!record) added.push({ id: '', outcome: 'refused' });
      else added.push({ id: record.id, outcome: (await addRecord(change, record)).outcome });
    }
    return { ok: true, added };
  });
}

async function made(
  { article, readAt }: Reading,
  dossier: SavedArticle['dossier'],
): Promise<SavedArticle | null> {
  const { data } = articleSchema.safeParse(article);
  return data && isSomething(data) ? recordOf(data, dossier, readAt) : null;
}

function isSomething({ blocks, title }: Article): boolean {
  return blocks.length > 0 || title !== null;
}
