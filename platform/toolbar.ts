import { browser } from './browser.ts';

/** What the toolbar's button says of a tab; the title is what a screen reader says of it. */
export type ToolbarButton = { text: string; title: string; tone: keyof typeof GROUNDS };

// Neutral slate: the number says how many notes there are, and nothing about the page. What waits
// to be read there stands on the accent.
const GROUNDS = { count: '#45505c', hint: '#1f4b78' };
const INK = '#ffffff';

/** The tab may be gone by now. */
export async function showButton(
  tabId: number,
  { text, title, tone }: ToolbarButton,
): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setBadgeBackgroundColor({ tabId, color: GROUNDS[tone] }),
      browser.action.setBadgeTextColor?.({ tabId, color: INK }),
    ]);
  } catch {
    // The tab was closed while its page was being read: there is no button left to write on.
  }
}
