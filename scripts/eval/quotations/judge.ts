import type { Quotation } from '../../../core/quotations/quotation.ts';
import type { LabelledQuotation } from '../labelled.ts';
import { isSameSpeaker } from '../same-speaker.ts';
import { isSameStretch } from '../same-stretch.ts';
import { foundSpeaker, type Gold, placeOf } from './gold.ts';
import { type ExtraClass, extraClass, type MissedClass, missedClass } from './span-classes.ts';
import { type WrongClass, wrongClass } from './wrong-classes.ts';

/** What became of one quotation, and of what kind the error is. */
export type Judged =
  | { outcome: 'right' | 'unclear'; gold: LabelledQuotation; found: Quotation; kind: null }
  | { outcome: 'wrong'; gold: LabelledQuotation; found: Quotation; kind: WrongClass }
  | { outcome: 'missed'; gold: LabelledQuotation; found: null; kind: MissedClass }
  | { outcome: 'extra'; gold: null; found: Quotation; kind: ExtraClass };

/** Each labelled quotation with the one found in its place, then those found where none is. */
export function judge(gold: Gold, found: Quotation[]): Judged[] {
  const left = [...found];
  const judged = gold.quotations.map((wanted): Judged => {
    const at = left.findIndex((one) => isSamePlace(gold, wanted, one));
    const [match] = at < 0 ? [] : left.splice(at, 1);
    if (match) return speakerJudged(gold, wanted, match);
    return { outcome: 'missed', gold: wanted, found: null, kind: missedClass(gold, wanted, found) };
  });
  const extra = left.map((one): Judged => {
    return { outcome: 'extra', gold: null, found: one, kind: extraClass(gold, one) };
  });
  return [...judged, ...extra];
}

function isSamePlace(gold: Gold, wanted: LabelledQuotation, { passage }: Quotation): boolean {
  const text = gold.paragraphs[wanted.in] ?? '';
  const place = placeOf(gold, wanted);
  return wanted.in === passage.block && place.end > 0 && isSameStretch(text, place, passage);
}

function speakerJudged(gold: Gold, wanted: LabelledQuotation, found: Quotation): Judged {
  if (isSameSpeaker(wanted, foundSpeaker(found))) {
    return { outcome: 'right', gold: wanted, found, kind: null };
  }
  if (!found.speaker) return { outcome: 'unclear', gold: wanted, found, kind: null };
  return { outcome: 'wrong', gold: wanted, found, kind: wrongClass(gold, wanted, found) };
}
