import type { Quotation } from '../../../core/quotations/quotation.ts';
import type { Labelled, LabelledQuotation } from '../labelled.ts';
import type { FoundSpeaker } from '../same-speaker.ts';
import type { Stretch } from '../same-stretch.ts';

/** What a labelled text must have for its quotations to be judged. */
export type Gold = Pick<Labelled, 'lang' | 'paragraphs' | 'quotations' | 'not_quotations'>;

/** Where a labelled quotation stands in its paragraph. */
export function placeOf({ paragraphs }: Gold, { in: block, text }: LabelledQuotation): Stretch {
  const start = paragraphs[block]?.indexOf(text) ?? -1;
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + text.length };
}

export function foundSpeaker({ speaker }: Quotation): FoundSpeaker {
  const { name = null, printed = null, person = null, named = false } = speaker ?? {};
  return { speaker: name, printed, person, named };
}
