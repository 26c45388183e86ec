import { useEffect } from 'preact/hooks';
import type { ActiveTab } from '../../platform/active-tab.ts';
import { isOn, pageOf } from '../../platform/power.ts';

/**
 * Follows the reader from article to article down a page that keeps one address. It is the open
 * panel that looks, now and then: nothing stays in the page to watch it.
 */
export function useFollowedReading(active: ActiveTab | null): void {
  const { tabId, tab, power } = active ?? { tabId: null, tab: null, power: null };
  const article = tab && 'article' in tab ? tab.article : null;
  const wasRead = article !== null || (tab?.stage === 'idle' && power !== null && isOn(power));
  const read = article?.title?.value ?? '';
  const page = tab?.address ? pageOf(tab.address) : null;
  useEffect(() => {
    if (tabId === null || !wasRead) return undefined;
    let end: (() => void) | null = () => {};
    // The panel does not wait for it.
    void import('./follow-down-page.ts').then(({ followDownPage }) => {
      if (end) end = followDownPage({ tabId, page, read });
    });
    return () => {
      end?.();
      end = null;
    };
  }, [tabId, wasRead, page, read]);
}
