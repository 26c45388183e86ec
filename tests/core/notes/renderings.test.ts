import { describe, expect, it } from 'vitest';
import type { KnownQuotation } from '../../../core/dossier/schema.ts';
import { sourcedWording } from '../../../core/notes/renderings.ts';
import { smallDossier } from '../../support/small-dossier.ts';

const wording = (
  kind: KnownQuotation['wordings'][number]['kind'],
  language: string,
  text: string,
) => ({ kind, language, text, sources: ['T1'] });

const best = wording('best', 'en', 'We are close.');
const arabic = wording('translation', 'ar', 'نحن قريبون.');
const quotation: KnownQuotation = {
  id: 'close',
  speaker: 'maro',
  said: '2024-10-30',
  to: { en: 'reporters' },
  wordings: [best, arabic, wording('garble', 'fr', 'Nous sommes fermés.')],
  translations: { he: 'אנחנו קרובים.', ar: 'لسنا بعيدين.' },
};

describe('what words mean in another language', () => {
  const { renderings, original } = sourcedWording(best, quotation, smallDossier);

  it('is what a source prints there before what we would put', () => {
    const found = renderings.find(({ language }) => language === 'ar');
    expect(found).toMatchObject({ text: 'نحن قريبون.', kind: 'translated' });
    expect(found?.sources).toHaveLength(1);
  });

  it('is ours where no source prints it, and never a garbled wording', () => {
    expect(renderings.map(({ language, kind }) => [language, kind])).toEqual([
      ['ar', 'translated'],
      ['he', 'ours'],
    ]);
  });

  it('stands beside the original, which translates nothing', () => {
    expect(original).toBeNull();
  });

  it('is the original for words that are a translation', () => {
    const shown = sourcedWording(arabic, quotation, smallDossier);
    expect(shown.original).toEqual({ text: 'We are close.', language: 'en' });
    // Ours is of the best wording, not of somebody's translation of it.
    expect(shown.renderings.map(({ kind }) => kind)).toEqual(['printed']);
  });
});
