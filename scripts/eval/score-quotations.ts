import type { Labelled } from './labelled.ts';
import type { Result } from './result.ts';
import { isSameSpeaker } from './same-speaker.ts';
import { isSameStretch } from './same-stretch.ts';
import { newTally, ratio, type Tally } from './tally.ts';

export type QuotationScore = { spans: Tally; speakers: number | null; errors: string[] };

type Printed = { text: string; in: number };

/** Stretches found, and of those rightly found how many have the right speaker. */
export function scoreQuotations(pairs: [Labelled, Result][]): QuotationScore {
  const spans = newTally();
  const errors: string[] = [];
  let right = 0;
  for (const [gold, found] of pairs) {
    const left = [...found.quotations];
    for (const quotation of gold.quotations) {
      const at = left.findIndex((one) => isSamePlace(gold.paragraphs, quotation, one));
      const match = left[at];
      if (!match) {
        spans.missed++;
        errors.push(`${gold.id}: not found “${quotation.text.slice(0, 70)}”`);
        continue;
      }
      left.splice(at, 1);
      spans.hits++;
      if (isSameSpeaker(quotation, match)) right++;
      else
        errors.push(
          `${gold.id}: ${quotation.speaker}, found ${match.speaker}: “${quotation.text.slice(0, 50)}”`,
        );
    }
    spans.extra += left.length;
    errors.push(...left.map(({ text }) => `${gold.id}: no quotation “${text.slice(0, 70)}”`));
  }
  return { spans, speakers: ratio(right, spans.hits), errors };
}

function isSamePlace(paragraphs: string[], gold: Printed, found: Printed): boolean {
  const text = paragraphs[gold.in] ?? '';
  const [a, b] = [text.indexOf(gold.text), text.indexOf(found.text)];
  if (gold.in !== found.in || a < 0 || b < 0) return false;
  const wanted = { start: a, end: a + gold.text.length };
  return isSameStretch(text, wanted, { start: b, end: b + found.text.length });
}
