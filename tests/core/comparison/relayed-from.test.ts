import { describe, expect, it } from 'vitest';
import { relaysIn } from '../../../core/comparison/relayed-from.ts';
import type { Dossier } from '../../../core/dossier/schema.ts';
import type { Language } from '../../../core/language/languages.ts';
import type { Quotation } from '../../../core/quotations/quotation.ts';
import { articleWith, harbourDossier } from '../../support/comparison.ts';

const outlet = (id: string, en: string, spellings: Record<string, string[]>) => ({
  id,
  kind: 'institution' as const,
  party: 'media',
  name: { en },
  spellings,
  misspellings: [],
  lookAlikes: [],
  roles: [],
});
const dossier: Dossier = {
  ...harbourDossier,
  people: [
    ...harbourDossier.people,
    outlet('beacon', 'The Beacon', { en: ['Beacon'], ar: ['المنارة'], he: ['המגדלור'] }),
    outlet('tide', 'Tide News', { en: ['Tide News'] }),
  ],
};

function relayed(text: string, words: string, over: { language?: Language; outlet?: string } = {}) {
  const { language = 'en', outlet: own = 'Example' } = over;
  const article = articleWith({ language, text, outlet: own });
  const start = text.indexOf(words);
  const quotation = {
    passage: { block: 0, start, end: start + words.length },
    speaker: null,
  } as unknown as Quotation;
  return relaysIn(article, language, dossier)(quotation);
}

describe('whom a quotation is relayed from', () => {
  it.each([
    ['en', '“Keys matter,” an official told the Beacon on Monday.', 'Keys matter,'],
    ['ar', 'ونقلت المنارة عن مسؤول قوله: «المفاتيح مهمة».', 'المفاتيح مهمة'],
    ['he', '"המפתחות חשובים", אמר גורם לעיתון המגדלור.', 'המפתחות חשובים'],
  ] as const)('is the outlet that the sentence names, in %s', (language, text, words) => {
    expect(relayed(text, words, { language })).toEqual(['beacon']);
  });

  it('is nobody where another sentence names the outlet, or the quoted words do', () => {
    expect(relayed('The Beacon opened. “Keys matter,” he said.', 'Keys matter,')).toEqual([]);
    expect(relayed('“The Beacon matters,” he said.', 'The Beacon matters,')).toEqual([]);
  });

  it('is never the outlet’s own name', () => {
    const text = '“Keys matter,” he told Tide News.';
    expect(relayed(text, 'Keys matter,', { outlet: 'Tide News' })).toEqual([]);
    expect(relayed(text, 'Keys matter,')).toEqual(['tide']);
  });
});
