import { describe, expect, it } from 'vitest';
import { bundledDossier, knownAs, onRecord, translations } from '../../support/wordings.ts';

// Too little in them but yes and no.
const LOST = ['fr yes-when-possible', 'es yes-when-possible'];

describe('a statement told in a language in which the dossier has no wording', () => {
  const found = translations.filter(
    ({ quotation, language }) => !LOST.includes(`${language} ${quotation}`),
  );

  it.each(found.map((one): [string, string, typeof one] => [one.language, one.quotation, one]))(
    'is known, and its words are not compared: %s, %s',
    (_, id, { text, language }) => {
      const { speaker, said } = onRecord(id);
      expect(knownAs(text, speaker, language, said, bundledDossier)).toMatchObject({
        quotation: id,
        change: 'translation',
        kinds: [],
        comparison: [],
      });
    },
  );

  const [savett] = translations.filter(({ quotation }) => quotation === 'do-not-reflect-savett');

  it('is not known by another speaker, another time, or without a day', () => {
    if (!savett) throw new Error('the fixture has lost its translation');
    const { text, language } = savett;
    const knownOn = (date: string, by = 'savett') =>
      knownAs(text, by, language, date, bundledDossier);
    expect(knownOn('2024-10-31')).not.toBeNull();
    expect(knownOn('2024-10-31', 'qassem')).toBeNull();
    expect(knownOn('2025-03-01')).toBeNull();
    expect(knownOn('2024-10-01')).toBeNull();
  });

  it.each([
    ['en', 'The Lebanese army will deploy south of the Litani within sixty days.'],
    ['ar', 'نريد أن ينتشر الجيش وأن تنفذ القرارات كلها قبل أي حديث آخر'],
    ['he', 'אנו מקווים להפסקת אש ורואים בביקורו של הוכשטיין אות תקווה'],
  ])('is not what else the same person says of it: %s', (language, text) => {
    expect(knownAs(text, 'mikati', language, '2024-10-31', bundledDossier)).toBeNull();
  });
});
