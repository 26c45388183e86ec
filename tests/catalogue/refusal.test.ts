import { expect, it } from 'vitest';
import { outcomeSentence, refusalSentence } from '../../catalogue/refusal.ts';
import { allTexts } from './catalogues.ts';

it.each(allTexts)('every refusal has its sentence in %s', (_, { catalogue }) => {
  const { refusals } = catalogue;
  expect(refusalSentence(catalogue, 'passage-gone')).toBe(refusals['passage-gone']);
  for (const unknown of ['', 'toString', '__proto__', 'a new one']) {
    expect(refusalSentence(catalogue, unknown)).toBe(refusals.other);
  }
});

it.each(allTexts)('says what was done, or why not, in %s', (_, { catalogue }) => {
  expect(outcomeSentence(catalogue, { ok: true }, 'Done.')).toBe('Done.');
  expect(outcomeSentence(catalogue, { ok: true }, null)).toBeNull();
  const refused = outcomeSentence(catalogue, { ok: false, problem: 'off' }, 'Done.');
  expect(refused).toBe(catalogue.refusals.off);
});
