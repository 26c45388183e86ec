import { markedPassages } from '../../core/notes/marked-passages.ts';
import { selectorFor } from '../../core/selector.ts';
import { markPassages } from '../../platform/page-scripts.ts';
import type { TabState } from '../../platform/tab-state.ts';

/** Marks the sentences that a page's notes speak of. */
export async function drawMarks(
  tabId: number,
  { article, notes }: Extract<TabState, { stage: 'notes' }>,
): Promise<void> {
  const marks = markedPassages(notes).flatMap(({ id, passage }) => {
    const selector = selectorFor(article, passage);
    return selector ? [{ id, selector }] : [];
  });
  await markPassages(tabId, marks);
}
