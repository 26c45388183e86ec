import { describe, expect, it } from 'vitest';
import { languages } from '../../../core/language/languages.ts';
import { drifted, knownAs, onRecord, undrifted } from '../../support/wordings.ts';

describe('a wording that differs in nothing but how it is written', () => {
  it.each(
    undrifted.map((pair): [string, string, typeof pair] => [pair.language, pair.differs, pair]),
  )('is the one on record and no drift: %s, %s', (_, __, { quotation, language, text }) => {
    const { speaker, said } = onRecord(quotation);
    expect(knownAs(text, speaker, language, said)).toMatchObject({
      quotation,
      change: 'same',
      kinds: [],
      comparison: [],
    });
  });

  it('is tried in every language', () => {
    for (const language of languages) {
      expect(undrifted.filter((pair) => pair.language === language).length).toBeGreaterThan(15);
    }
    expect(undrifted.length).toBeGreaterThan(200);
  });
});

describe('a wording that was changed', () => {
  // Of a free retelling, too little is left to know it by.
  const recognised = drifted.filter(({ kinds }) => !kinds.includes('paraphrase'));

  it.each(
    recognised.map((pair): [string, string, typeof pair] => [
      pair.language,
      pair.kinds.join(),
      pair,
    ]),
  )(
    'is known, and how it was changed: %s, %s',
    (_, __, { quotation, language, kinds, ...pair }) => {
      const { speaker, said } = onRecord(quotation);
      const found = knownAs(pair.text, pair.from ?? speaker, language, said);
      expect(found).toMatchObject({ quotation, kinds: expect.arrayContaining(kinds) });
    },
  );
});
