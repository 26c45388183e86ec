import { expect, test } from 'vitest';
import type { PolnearDocument } from '../../../scripts/eval/polnear/document.ts';
import { quotationsIn } from '../../../scripts/eval/polnear/quotations-in.ts';
import { isSameHead, isSameName } from '../../../scripts/eval/polnear/same-name.ts';
import { scorePolnear } from '../../../scripts/eval/polnear/score.ts';

const text = `“The bridge will open in March,” Senator Ruth Selby said.

“Not a day before,” she added. He calls it “the slow road”.`;
const stretch = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
};
const document: PolnearDocument = {
  doc_id: 'a',
  text,
  quotes: [
    { ...stretch('The bridge will open in March,'), speaker: 'Ruth Selby' },
    { ...stretch('Not a day before,'), speaker: 'she' },
  ],
  undecided: [stretch('the slow road')],
};
const foundAs = (words: string, speaker: string | null) => {
  return { ...stretch(words), speaker, confidence: 0.9, reason: 'verb-after' };
};

test('what is found stands where it stands in the whole text', () => {
  const found = quotationsIn(text).map(({ start, end }) => text.slice(start, end));
  expect(found).toContain('Not a day before,');
});

test('stretches, speakers by their head, and pronouns apart', () => {
  const found = [
    foundAs('The bridge will open in March', 'Selby'),
    foundAs('Not a day before,', 'Selby'),
    foundAs('the slow road', null),
  ];
  const { spans, attributed, withSpeaker } = scorePolnear([{ document, found }], 1);
  expect(spans).toEqual({ hits: 2, extra: 0, missed: 0 });
  expect(withSpeaker).toBe(2);
  expect(attributed.map(({ exact, head, pronoun }) => [exact, head, pronoun])).toEqual([
    [false, true, false],
    [false, false, true],
  ]);
});

test('short quotations can be left out, on both sides', () => {
  const found = [foundAs('Not a day before,', 'she')];
  expect(scorePolnear([{ document, found }], 5).spans).toEqual({ hits: 0, extra: 0, missed: 1 });
});

test('names: titles do not count, and the head of one must be in the other', () => {
  expect(isSameName('the Senator Ruth Selby', 'Ruth Selby')).toBe(true);
  expect(isSameHead('Ruth Selby, a senator', 'Selby')).toBe(true);
  expect(isSameHead('Ruth', 'Leo Frost')).toBe(false);
});
