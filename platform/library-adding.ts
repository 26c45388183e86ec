import type { Article } from '../core/article.ts';
import { articleSchema } from '../core/article-schema.ts';
import type { SavedArticle } from '../core/comparison/saved-article.ts';
import type { Answer } from './ask.ts';
import { recordOf } from './library.ts';
import { changeLibrary } from './library-database.ts';
import { type Added, addRecord } from './library-records.ts';

/** An article to add: what was read, and when, where that is known. */
export type Reading = { article: unknown; readAt: string | null };

/** `same`: it was there with the same words, and nothing was changed. `refused`: it is no article. */
export type AddedReading = { id: string; outcome: 'new' | 'changed' | 'same' | 'refused' };

/**
 * Adds many articles in one transaction; the answers are in the order of the readings. `since`: where
 * they are added again, because an answer was lost, what was there since then is told as it was at first.
 */
export async function addArticles(
  readings: Reading[],
  dossier: SavedArticle['dossier'],
  since: string | null = null,
): Promise<Answer<{ added: AddedReading[] }>> {
  // Hashed before the transaction, which a browser ends when it is left waiting; and one after the
  // other, because Firefox runs the background on the thread of the page that asks.
  const records: (SavedArticle | null)[] = [];
  for (const reading of readings) records.push(await made(reading, dossier));
  return changeLibrary(async (change) => {
    const added: AddedReading[] = [];
    for (const record of records) {
      if (!record) {
        added.push({ id: '', outcome: 'refused' });
        continue;
      }
      const answer = await addRecord(change, record);
      if (!answer.ok) return answer;
      added.push({ id: record.id, outcome: atFirst(answer, since) });
    }
    return { ok: true, added };
  });
}

function atFirst({ saved, outcome }: Added, since: string | null): Added['outcome'] {
  if (outcome !== 'same' || since === null || saved.savedAt < since) return outcome;
  return saved.earlier.length > 0 ? 'changed' : 'new';
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
