import { expect, test } from 'vitest';
import { compileDossier } from '../../../core/analyse.ts';
import { resultOf } from '../../../scripts/analyse/result-of.ts';
import { articleOf } from '../../support/article.ts';
import { smallDossier } from '../../support/small-dossier.ts';

const compiled = compileDossier(smallDossier);

test.each([
  ['en', '“We are much closer than before,” Amos Maro told reporters.'],
  ['ar', 'وقال مارو: «نحن أقرب بكثير مما كنا عليه من قبل».'],
  ['he', '"אנחנו קרובים הרבה יותר מבעבר", אמר מארו.'],
])('a result in %s says how sure each speaker is', (language, text) => {
  const { quotations } = resultOf(articleOf({ language, paragraphs: [text] }), [compiled]);
  expect(quotations).toEqual([expect.objectContaining({ person: 'maro' })]);
  expect(quotations[0]?.confidence).toBeGreaterThan(0.5);
  expect(quotations[0]?.confidence).toBeLessThanOrEqual(1);
});

test('a result gives no confidence for a speaker whom the page leaves unclear', () => {
  const paragraphs = ['The mood was good. “We are much closer than we were before.”'];
  const { quotations } = resultOf(articleOf({ paragraphs }), [compiled]);
  expect(quotations).toEqual([expect.objectContaining({ speaker: null, confidence: null })]);
});

test('a result says in what ways a wording drifted', () => {
  const title = 'Ceasefire talks between Norland and Sudland';
  const paragraphs = ['“We are not closer than we were a month ago,” Amos Maro told reporters.'];
  const { drift } = resultOf(articleOf({ title, paragraphs }), [compiled]);
  expect(drift).toEqual([
    expect.objectContaining({ quotation: 'maro-close', kinds: ['negation-gained', 'reworded'] }),
  ]);
});
