import type { Article, Passage } from '../core/article.ts';
import { canonicalAddress } from '../core/comparison/canonical-address.ts';
import { selectorFor } from '../core/selector.ts';
import { browser } from './browser.ts';
import { jumpToPassage } from './page-scripts.ts';

/** The tab that shows an article's page; null where there is none, or none we have access to. */
export async function tabOfArticle({ address }: Article): Promise<number | null> {
  const wanted = canonicalAddress(address);
  if (wanted === null) return null;
  const tabs = await browser.tabs.query({});
  const tab = tabs.find(({ url }) => url !== undefined && canonicalAddress(url) === wanted);
  return tab?.id ?? null;
}

/** Brings a tab to the front, at a passage of the article. False where its words are not there. */
export async function showInTab(
  tabId: number,
  article: Article,
  passage: Passage,
): Promise<boolean> {
  const selector = selectorFor(article, passage);
  if (!selector || !(await jumpToPassage(tabId, selector))) return false;
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  return true;
}
