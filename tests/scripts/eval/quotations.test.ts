import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../../core/quotations/quotation.ts';
import { calibrationTable } from '../../../scripts/eval/quotations/calibration.ts';
import type { Gold } from '../../../scripts/eval/quotations/gold.ts';
import { judge } from '../../../scripts/eval/quotations/judge.ts';

const found = (
  { paragraphs }: Pick<Gold, 'paragraphs'>,
  text: string,
  name: string | null,
  more: Partial<Quotation> = {},
): Quotation => {
  const block = paragraphs.findIndex((one) => one.includes(text));
  const start = paragraphs[block]?.indexOf(text) ?? 0;
  const speaker = name ? { name, printed: name, person: null, role: null, named: true } : null;
  const passage = { block, start, end: start + text.length };
  const rest = { verb: 'said', family: 'said' as const, confidence: 0.9, reason: 'verb-after' };
  return { text, passage, speaker, ...rest, ...more };
};
const labelled = (text: string, speaker: string | null, via: string | null = null) => {
  return { text, speaker, named: true, in: 0, via };
};
const kindsOf = (gold: Gold, ...quotations: Quotation[]) =>
  judge(gold, quotations).map(({ outcome, kind }) => (kind ? `${outcome}: ${kind}` : outcome));

describe('speakers', () => {
  const paragraphs = [
    '“We will not close it,” Ana Maro told the Courier. “We may,” said Leo Selby.',
  ];
  const quotations = [
    labelled('We will not close it,', 'Ana Maro', 'the Courier'),
    labelled('We may,', 'Leo Selby'),
  ];
  const gold: Gold = { lang: 'en', paragraphs, quotations };
  const second = found(gold, 'We may,', 'Leo Selby');
  const firstBy = (name: string | null, more: Partial<Quotation> = {}) => {
    return kindsOf(gold, found(gold, 'We will not close it,', name, more), second)[0];
  };

  test.each([
    ['Ana Maro', 'right'],
    [null, 'unclear'],
    ['Leo Selby', 'wrong: two speakers'],
    ['the Courier', 'wrong: relayed'],
    ['Ana', 'wrong: name cut'],
    ['Ruth Frost', 'wrong: other'],
  ])('%s is %s', (name, kind) => {
    expect(firstBy(name)).toBe(kind);
  });

  test.each([
    ['pronoun', 'wrong: pronoun'],
    ['verb-alone', 'wrong: bare verb'],
    ['carried-on', 'wrong: carried on'],
  ])('a stranger by %s is %s', (reason, kind) => {
    expect(firstBy('Ruth Frost', { reason })).toBe(kind);
  });

  test('nobody can be told, and somebody is named', () => {
    const open = { ...gold, quotations: [labelled('We may,', null)] };
    expect(kindsOf(open, second)).toEqual(['wrong: nobody meant']);
    expect(kindsOf(open, found(gold, 'We may,', null))).toEqual(['right']);
  });
});

describe('stretches', () => {
  const paragraphs = [
    'He said: “We heard ‘stay put’ and went.” They saw “The Long Road”. A: By noon.',
  ];
  const gold: Gold = {
    lang: 'en',
    paragraphs,
    quotations: [
      labelled('We heard ‘stay put’ and went.', 'Leo Selby'),
      labelled('stay put', 'the captain'),
      labelled('By noon.', 'Leo Selby'),
    ],
    not_quotations: ['The Long Road'],
  };

  test('what was not found, and what is none', () => {
    expect(kindsOf(gold, found(gold, 'The Long Road', null))).toEqual([
      'missed: missed',
      'missed: nested',
      'missed: without marks',
      'extra: no speech',
    ]);
    const [first, , , piece] = kindsOf(gold, found(gold, 'We heard', null));
    expect([first, piece]).toEqual(['missed: cut short', 'extra: piece of another']);
    const whole = found(gold, paragraphs[0] ?? '', null);
    expect(kindsOf({ ...gold, quotations: gold.quotations.slice(0, 1) }, whole)[0]).toBe(
      'missed: merged',
    );
  });
});

test('the same words twice are two quotations, in order', () => {
  const paragraphs = ['“No,” said Ana Maro. “No,” said Leo Selby.'];
  const gold: Gold = {
    lang: 'en',
    paragraphs,
    quotations: [labelled('No,', 'Ana Maro'), labelled('No,', 'Leo Selby')],
  };
  const second = { block: 0, start: 22, end: 25 };
  expect(
    kindsOf(
      gold,
      found(gold, 'No,', 'Leo Selby', { passage: second }),
      found(gold, 'No,', 'Ana Maro'),
    ),
  ).toEqual(['right', 'right']);
});

test('confidence against how often it was right, by band', () => {
  const claim = (confidence: number, right: boolean) => ({ confidence, right, reason: 'colon' });
  expect(
    calibrationTable([claim(0.95, true), claim(0.9, false), claim(0.5, true)]).split('\n'),
  ).toEqual([
    'confidence  claimed  right  of',
    '0.9 and up     .925   .500   2',
    '0.5 – 0.6      .500  1.000   1',
  ]);
});
