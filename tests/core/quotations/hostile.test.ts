import { describe, expect, it } from 'vitest';
import { findQuotedStretches } from '../../../core/quotations/marks/find-quotations.ts';
import { quotationsIn } from '../../support/quotations.ts';
import { stepsOf } from '../../support/steps.ts';

const texts: [string, string, string][] = [
  ['marks and nothing else', 'en', '"'],
  ['opening marks', 'en', ' “'],
  ['single marks', 'en', " 'a s' "],
  ['mixed marks', 'he', ' “a" «b» „c‘ ״ד צה"ל '],
  ['marks with one name in each', 'en', '“a b” Hochstein said, '],
  ['quotations without a verb', 'ar', '«أ ب ت ث» ميقاتي و '],
  ['nested marks', 'en', '“a ‘b “c ‘d '],
  ['a sentence without an end', 'he', 'נתניהו אמר “א ב ג ד” '],
  ['verbs without an end', 'en', 'said adding told '],
  ['dashes in a quotation', 'es', '«a —dijo b '],
];

describe('hostile text', () => {
  it.each(texts)('%s: work grows with the text, not with its square', (_, language, piece) => {
    const steps = (pieces: number) =>
      stepsOf(() => void quotationsIn(language, piece.repeat(pieces)));
    steps(10);
    expect(steps(1_600) / steps(800)).toBeLessThan(2.5);
  });

  it('gets through 30,000 marks and finds those that match', () => {
    expect(findQuotedStretches('“a b” '.repeat(15_000))).toHaveLength(15_000);
  });

  it('is not upset by lone surrogates, control characters and direction marks', () => {
    const text = '\ud800 “\u202eab cd\u202c ef gh,” \u200eHochstein said.\u0000 \udc00';
    expect(quotationsIn('en', text)[0]?.speaker?.person).toBe('hochstein');
  });

  it('finds nothing in an empty page', () => {
    expect(quotationsIn('en')).toEqual([]);
  });
});
