import { isNoticed } from '../../core/signals/is-noticed.ts';
import { stemsIn } from '../../core/signals/stems-in.ts';
import type { Answer } from '../../platform/ask.ts';
import { keptWords } from '../../platform/kept-signals.ts';
import { isSamePage } from '../../platform/power.ts';
import { forgetTab, readTab } from '../../platform/session.ts';
import { addressOfTab } from '../../platform/tabs.ts';
import { drawButton } from './draw-button.ts';
import { lookAtPage } from './look-at-page.ts';
import { makeIndexWhereMissing } from './make-index.ts';

type Beginning = { address: string; text: string };

/** Has a page read whose first words speak of one of the dossiers' stories. Of others nothing stays. */
export async function noticePage(tabId: number, { address, text }: Beginning): Promise<Answer> {
  const stems = stemsIn(text);
  let words = await keptWords(stems);
  if (words.size === 0) {
    await makeIndexWhereMissing();
    words = await keptWords(stems);
  }
  if (!isNoticed(words, stems)) {
    await forgetEarlier(tabId, address);
    return { ok: false, problem: 'not-noticed' };
  }
  const now = await addressOfTab(tabId);
  if (now !== null && !isSamePage(now, address)) return { ok: false, problem: 'page-changed' };
  return lookAtPage(tabId, 'noticed');
}

/** A page that was loaded again and begins otherwise now keeps no notes from before. */
async function forgetEarlier(tabId: number, address: string): Promise<void> {
  const state = await readTab(tabId);
  if (!('article' in state) || state.why !== 'noticed') return;
  if (!isSamePage(state.address, address)) return;
  await forgetTab(tabId);
  await drawButton(tabId);
}
