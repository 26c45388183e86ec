import { isNoticed } from '../../core/signals/is-noticed.ts';
import { stemsIn } from '../../core/signals/stems-in.ts';
import type { Answer } from '../../platform/ask.ts';
import { keptWords } from '../../platform/kept-signals.ts';
import { lookAtPage } from './look-at-page.ts';
import { makeIndexWhereMissing } from './make-index.ts';

/** Has a page read whose first words speak of one of the dossiers' stories. Of others nothing stays. */
export async function noticePage(tabId: number, text: string): Promise<Answer> {
  const stems = stemsIn(text);
  let words = await keptWords(stems);
  if (words.size === 0) {
    await makeIndexWhereMissing();
    words = await keptWords(stems);
  }
  if (!isNoticed(words, stems)) return { ok: false, problem: 'not-noticed' };
  return lookAtPage(tabId, 'noticed');
}
