import { describe, expect, test } from 'vitest';
import type { Labelled } from '../../../scripts/eval/labelled.ts';
import type { Result } from '../../../scripts/eval/result.ts';
import { scoreCoverage } from '../../../scripts/eval/score-coverage.ts';
import { scoreDispute } from '../../../scripts/eval/score-dispute.ts';
import { scoreFacts } from '../../../scripts/eval/score-facts.ts';
import { scoreQuotations } from '../../../scripts/eval/score-quotations.ts';
import { f1, precision, recall } from '../../../scripts/eval/tally.ts';

const gold = (given: Partial<Labelled>): Labelled => ({
  id: 'x',
  lang: 'en',
  title: '',
  published: null,
  paragraphs: [],
  coverage: 'covers',
  neighbour: null,
  draft: 'not-mentioned',
  dispute: 'not-mentioned',
  facts: [],
  quotations: [],
  ...given,
});
const found = (given: Partial<Result>): Result => ({
  dossier: 'd@1.0.0',
  coverage: 'covers',
  neighbour: null,
  draft: 'not-mentioned',
  dispute: 'not-mentioned',
  facts: [],
  quotations: [],
  drift: [],
  reasons: [],
  ...given,
});
const quotation = (text: string, speaker: string | null, more: object = {}) => ({
  text,
  speaker,
  printed: null,
  person: null,
  role: null,
  named: true,
  confidence: 1,
  verb: 'said',
  in: 0,
  ...more,
});

describe('scores', () => {
  test('verdicts: precision, recall, confusion and the names of neighbours', () => {
    const score = scoreCoverage([
      [gold({}), found({})],
      [gold({ coverage: 'mentions' }), found({})],
      [gold({}), found({ coverage: 'none' })],
      [
        gold({ coverage: 'neighbour', neighbour: 'a' }),
        found({ coverage: 'neighbour', neighbour: 'a' }),
      ],
      [
        gold({ coverage: 'neighbour', neighbour: 'a' }),
        found({ coverage: 'neighbour', neighbour: 'b' }),
      ],
    ]);
    expect([precision(score.covers), recall(score.covers), score.named]).toEqual([0.5, 0.5, 0.5]);
    expect(score.confusion).toEqual({
      covers: { covers: 1, none: 1 },
      mentions: { covers: 1 },
      neighbour: { neighbour: 2 },
    });
    expect(score.errors).toHaveLength(3);
  });

  test('facts: each counts once', () => {
    const { all, errors } = scoreFacts([
      [gold({ facts: ['a', 'b'] }), found({ facts: ['b', 'c'] })],
    ]);
    expect(all).toEqual({ hits: 1, extra: 1, missed: 1 });
    expect(f1(all)).toBe(0.5);
    expect(errors).toEqual(['x: missed a', 'x: extra c']);
  });

  test('draft and dispute: accuracy', () => {
    const score = scoreDispute([
      [gold({ draft: 'reported' }), found({})],
      [gold({ dispute: 'reported' }), found({ dispute: 'reported' })],
    ]);
    expect(score).toMatchObject({ draft: 0.5, dispute: 1 });
  });

  test('quotations: a stretch counts from four fifths of its letters, in the same paragraph', () => {
    const paragraphs = ['He said: “We wait for the answer today.” And “We wait” again.'];
    const text = 'We wait for the answer today.';
    const labelled = gold({
      paragraphs,
      quotations: [{ text, speaker: 'Amos Maro', named: true, in: 0 }],
    });
    const scoreOf = (...quotations: Result['quotations']) =>
      scoreQuotations([[labelled, found({ quotations })]]);
    expect(scoreOf(quotation('We wait for the answer today', 'Maro'))).toMatchObject({
      spans: { hits: 1, extra: 0, missed: 0 },
      speakers: 1,
    });
    expect(scoreOf(quotation('We wait for', 'Maro')).spans).toEqual({
      hits: 0,
      extra: 1,
      missed: 1,
    });
    expect(scoreOf(quotation(text, 'Maro', { in: 1 })).spans).toEqual({
      hits: 0,
      extra: 1,
      missed: 1,
    });
    expect(scoreOf(quotation(text, null)).speakers).toBe(0);
    expect(scoreOf(quotation(text, 'Ruth Selby')).speakers).toBe(0);
  });

  test('speakers: the English name in brackets, or the last word of the name', () => {
    const paragraphs = ['«لم نصل إلى ذلك بعد»'];
    const text = 'لم نصل إلى ذلك بعد';
    const right = (speaker: string, ours: string, named = true) =>
      scoreQuotations([
        [
          gold({ paragraphs, quotations: [{ text, speaker, named, in: 0 }] }),
          found({ quotations: [quotation(text, ours, { named })] }),
        ],
      ]).speakers;
    expect(right('آموس مارو (Amos Maro)', 'Amos Maro')).toBe(1);
    expect(right('آموس مارو (Amos Maro)', 'مارو')).toBe(1);
    expect(right('آموس مارو (Amos Maro)', 'سلبي')).toBe(0);
    expect(right('a Lowland official, unnamed', 'a senior Lowland official', false)).toBe(1);
  });

  test('nothing to measure is no figure', () => {
    expect(precision({ hits: 0, extra: 0, missed: 3 })).toBeNull();
  });
});
