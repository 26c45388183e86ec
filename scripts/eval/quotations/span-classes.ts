import { quotationMarksOf } from '../../../core/language/quotation-marks.ts';
import type { Quotation } from '../../../core/quotations/quotation.ts';
import type { LabelledQuotation } from '../labelled.ts';
import { letters, type Stretch, shared } from '../same-stretch.ts';
import { type Gold, placeOf } from './gold.ts';

export const missedClasses = ['nested', 'without marks', 'merged', 'cut short', 'missed'] as const;
export type MissedClass = (typeof missedClasses)[number];

export const extraClasses = ['no speech', 'piece of another', 'extra'] as const;
export type ExtraClass = (typeof extraClasses)[number];

const BESIDE = 3; // a space may stand between a mark and its words, and a full stop

/** Why a labelled quotation was not found. */
export function missedClass(
  gold: Gold,
  wanted: LabelledQuotation,
  found: Quotation[],
): MissedClass {
  const text = gold.paragraphs[wanted.in] ?? '';
  const place = placeOf(gold, wanted);
  const beside = found.filter(({ passage }) => passage.block === wanted.in).map((q) => q.passage);
  const others = gold.quotations.filter((one) => one.in === wanted.in && one !== wanted);
  if (others.some((one) => isWithin(place, placeOf(gold, one)))) return 'nested';
  if (!isMarked(text, place)) return 'without marks';
  if (beside.some((one) => isWithin(place, one))) return 'merged';
  return beside.some((one) => letters(text, shared(place, one)) > 0) ? 'cut short' : 'missed';
}

/** What a stretch is that was taken for a quotation. */
export function extraClass(gold: Gold, { text, passage }: Quotation): ExtraClass {
  if (gold.not_quotations?.some((one) => one.includes(text) || text.includes(one))) {
    return 'no speech';
  }
  const paragraph = gold.paragraphs[passage.block] ?? '';
  const pieces = gold.quotations
    .filter((one) => one.in === passage.block)
    .map((one) => letters(paragraph, shared(passage, placeOf(gold, one))));
  return pieces.some((size) => size > 0) ? 'piece of another' : 'extra';
}

function isMarked(text: string, { start, end }: Stretch): boolean {
  const marks = quotationMarksOf(text);
  return (
    marks.some((mark) => mark.end <= start && start - mark.end < BESIDE) ||
    marks.some((mark) => mark.start >= end && mark.start - end < BESIDE)
  );
}

function isWithin(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
