import { ask } from '../../platform/ask.ts';
import { headlineInView } from '../../platform/page-scripts.ts';
import { afterLook, followedFrom, nextLookIn } from './followed-headline.ts';

/** What a tab shows: the address of its page, and the title of the article read on it. */
export type ShownInTab = { tabId: number; page: string | null; read: string };

// Kept from one reading to the next, each of which begins the looking anew.
const followed = { tabId: -1, page: null as string | null, now: followedFrom(false) };

/** Looks now and then which article is in view, and has it read. Returns what ends it. */
export function followDownPage({ tabId, page, read }: ShownInTab): () => void {
  // Without notes no address is known: then what was followed before counts on.
  const isAnother = page !== null && followed.page !== null && followed.page !== page;
  if (followed.tabId !== tabId || isAnother) {
    Object.assign(followed, { tabId, page, now: followedFrom(read !== '') });
  }
  followed.page ??= page;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isEnded = false;
  const look = async () => {
    const seen = document.visibilityState === 'visible' ? await headlineInView(tabId) : null;
    if (isEnded) return;
    const { headline } = followed.now;
    followed.now = afterLook(followed.now, seen);
    if (headline !== null && followed.now.headline !== headline)
      void ask({ type: 'follow-reading', tabId });
    plan();
  };
  const plan = () => {
    const wait = nextLookIn(followed.now);
    if (wait !== null) timer = setTimeout(look, wait);
  };
  plan();
  return () => {
    isEnded = true;
    clearTimeout(timer);
  };
}
