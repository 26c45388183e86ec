import type { Answer } from '../../platform/ask.ts';
import { type AddedReading, addArticles } from '../../platform/library-adding.ts';
import { runReader } from '../../platform/page-scripts.ts';
import { isPrivate } from '../../platform/tabs.ts';
import { inLightOf } from './in-light-of.ts';
import { isList } from './look-at-page.ts';

/** Reads the article in a tab and keeps it, without a note or a mark. */
export async function addTab(tabId: number): Promise<Answer<{ added: AddedReading[] }>> {
  if (await isPrivate(tabId)) return { ok: false, problem: 'library-private' };
  const read = await runReader(tabId);
  if (!read) return { ok: false, problem: 'no-access' };
  if (isList(read.returned)) return { ok: false, problem: 'list-of-articles' };
  if (hasNoAddress(read.returned)) return { ok: false, problem: 'no-own-address' };
  const reading = { article: read.returned, readAt: new Date().toISOString() };
  const answer = await addArticles([reading], inLightOf());
  const isRefused = answer.ok && answer.added[0]?.outcome === 'refused';
  return isRefused ? { ok: false, problem: 'article-not-storable' } : answer;
}

function hasNoAddress(returned: unknown): boolean {
  return (returned as { address?: unknown } | null)?.address === '';
}
