import type { Quotation } from '../../../core/quotations/quotation.ts';
import type { Labelled, LabelledQuotation } from '../labelled.ts';
import type { FoundSpeaker } from '../same-speaker.ts';
import type { Stretch } from '../same-stretch.ts';

/** What a labelled text must have for its quotations to be judged. */
export type Gold = Pick<Labelled, 'lang' | 'paragraphs' | 'quotations' | 'not_quotations'>;

const NOWHERE: Stretch = { start: 0, end: 0 };

/** Where a labelled quotation stands; the same words again are those further on. */
export function placeOf({ paragraphs, quotations }: Gold, wanted: LabelledQuotation): Stretch {
  const text = paragraphs[wanted.in] ?? '';
  let from = 0;
  for (const one of quotations) {
    if (one.in !== wanted.in) continue;
    const next = text.indexOf(one.text, from);
    const start = next < 0 ? text.indexOf(one.text) : next;
    if (one === wanted) return start < 0 ? NOWHERE : { start, end: start + one.text.length };
    from = Math.max(from, start + 1);
  }
  return NOWHERE;
}

export function foundSpeaker({ speaker }: Quotation): FoundSpeaker {
  const { name = null, printed = null, person = null, named = false } = speaker ?? {};
  return { speaker: name, printed, person, named };
}
