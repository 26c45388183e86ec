import { browser } from './browser.ts';

// A neutral slate: the number says how many notes there are, and nothing about the page.
const BADGE_GROUND = '#45505c';
const BADGE_INK = '#ffffff';

/** Shows the number of notes on a tab's button; 0 shows nothing. The tab may be gone by now. */
export async function showCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 99 ? '99+' : String(count);
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_GROUND });
    await browser.action.setBadgeTextColor?.({ tabId, color: BADGE_INK });
  } catch {
    // The tab was closed while its page was being read: there is no button left to write on.
  }
}
