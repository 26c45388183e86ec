import { useEffect, useRef } from 'preact/hooks';
import type { ActiveTab } from '../../platform/active-tab.ts';
import { ask } from '../../platform/ask.ts';
import { headlineInView } from '../../platform/page-scripts.ts';
import { isOn } from '../../platform/power.ts';

const EVERY_MS = 2_000;

/**
 * Follows the reader from article to article down a page that keeps one address. It is the open
 * panel that looks, now and then: nothing stays in the page to watch it.
 */
export function useFollowedReading(active: ActiveTab | null): void {
  const last = useRef({ at: '', headline: '' });
  const { tabId, tab, power } = active ?? { tabId: null, tab: null, power: null };
  const article = tab && 'article' in tab ? tab.article : null;
  const wasRead = article !== null || (tab?.stage === 'idle' && power !== null && isOn(power));
  const read = article?.title?.value ?? '';
  const at = `${tabId} ${article?.address ?? ''}`;
  useEffect(() => {
    if (tabId === null || !wasRead) return undefined;
    const timer = setInterval(async () => {
      if (document.visibilityState !== 'visible') return;
      const headline = (await headlineInView(tabId)) ?? read;
      const before = last.current.at === at ? last.current.headline : read;
      last.current = { at, headline };
      if (before !== headline) void ask({ type: 'follow-reading', tabId });
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [tabId, wasRead, at, read]);
}
