import { describe, expect, it } from 'vitest';
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

describe.each(allTexts)('an article that has no room, in %s', (_, { catalogue }) => {
  it.each(['too-many-tags', 'too-many-corrections', 'too-many-apart'])(
    'is named in the sentence, in the direction of its own words: %s',
    (problem) => {
      for (const article of ['Talks go on', 'محادثات الهدنة', 'שיחות הפסקת האש']) {
        const said = outcomeSentence(catalogue, { ok: false, problem, article }, null);
        expect(said).toContain(`\u2068${article}\u2069`);
        expect(refusalSentence(catalogue, problem, article)).toBe(said);
      }
      expect(refusalSentence(catalogue, problem)).not.toContain('undefined');
    },
  );
});
