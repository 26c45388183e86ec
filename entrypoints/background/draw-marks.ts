import { markedPassages } from '../../core/notes/marked-passages.ts';
import { selectorFor } from '../../core/selector.ts';
import { type MarkedPassage, markPassages } from '../../platform/page-scripts.ts';
import type { TabState } from '../../platform/tab-state.ts';

type WithNotes = Extract<TabState, { stage: 'notes' }>;

/** Marks the sentences that a page's notes speak of. */
export async function drawMarks(tabId: number, tab: WithNotes): Promise<void> {
  await markPassages(tabId, marksOf(tab));
}

/** The sentences that a page's notes speak of, as they can be found again in the page. */
export function marksOf({ article, notes }: WithNotes): MarkedPassage[] {
  return markedPassages(notes).flatMap(({ id, passage }) => {
    const selector = selectorFor(article, passage);
    return selector ? [{ id, selector }] : [];
  });
}
