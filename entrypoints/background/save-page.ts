import type { Answer } from '../../platform/ask.ts';
import { saveArticle } from '../../platform/library.ts';
import { isPrivate } from '../../platform/tabs.ts';
import { inLightOf } from './in-light-of.ts';
import { lookAtPage, whenRead } from './look-at-page.ts';

/** Keeps the article that was read in a tab. Of a private window nothing is kept. */
export async function savePage(tabId: number): Promise<Answer> {
  if (await isPrivate(tabId)) return { ok: false, problem: 'library-private' };
  const tab = await whenRead(tabId);
  if (!('article' in tab)) return { ok: false, problem: 'nothing-read' };
  // Under the page's address it would take the place of the article that the address is for.
  if (!tab.article.address) return { ok: false, problem: 'no-own-address' };
  return saveArticle(tab.article, inLightOf(tab.notes?.dossier.id), tab.readAt);
}

/** The same for a page that may not have been read yet. */
export async function readAndSavePage(tabId: number): Promise<Answer> {
  const saved = await savePage(tabId);
  if (saved.ok || saved.problem !== 'nothing-read') return saved;
  const looked = await lookAtPage(tabId, 'asked');
  return looked.ok ? savePage(tabId) : looked;
}
