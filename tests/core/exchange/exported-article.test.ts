import { describe, expect, it } from 'vitest';
import { compileDossier } from '../../../core/analyse.ts';
import type { Correction } from '../../../core/comparison/corrections.ts';
import type { SavedArticle } from '../../../core/comparison/saved-article.ts';
import { comparisonJson } from '../../../core/exchange/comparison-json.ts';
import { exportedArticle } from '../../../core/exchange/exported-article.ts';
import { comparisonRecord } from '../../../core/exchange/write-record.ts';
import { articleWith, harbourDossier, savedAs } from '../../support/comparison.ts';
import { textOfPieces } from '../../support/exported.ts';

const compiled = compileDossier(harbourDossier);
const AT = '2031-02-03T04:05:06.000Z';
const FACTS = {
  en: 'They opened the talks, at last.',
  ar: 'انطلقت المحادثات أخيرًا.',
  he: 'השיחות נפתחו סוף סוף.',
};
const corrected = (of: Correction['of'], was: string | null, is: string | null): Correction => ({
  id: JSON.stringify(of).slice(0, 60),
  of,
  was,
  is,
  at: AT,
  note: null,
});

describe.each(Object.entries(FACTS))('a corrected article in %s', (language, text) => {
  const saved: SavedArticle = {
    ...savedAs('a', articleWith({ language, text: `“${text}” ${text}` })),
    corrections: [
      corrected({ kind: 'fact', dossier: 'harbour-talks', fact: 'talks-open' }, null, text),
      corrected({ kind: 'date' }, '2030-05-05', '2030-05-06'),
      corrected({ kind: 'verdict', dossier: 'harbour-talks' }, 'nothing', 'covers'),
      corrected({ kind: 'verdict', dossier: 'another' }, 'nothing', 'covers'),
      corrected(
        { kind: 'speaker', passage: { block: 0, start: 1, end: 5 }, textHash: 'e'.repeat(64) },
        null,
        'Dina Almara',
      ),
    ],
  };
  const exported = exportedArticle(saved, compiled);
  const record = comparisonRecord([exported], harbourDossier);
  const [article] = record.articles;

  it('counts with what a person put right, and keeps what the engine had found', () => {
    expect(article).toMatchObject({ published: '2030-05-06', coverage: 'covers' });
    expect(article?.cells[0]).toMatchObject({
      item: 'talks-open',
      state: 'reported',
      found: [{ place: { words: text } }],
      uncorrected: { state: 'not-asked', words: null },
    });
  });

  it('tells every correction with both values, and whether it counts', () => {
    expect(article?.corrections).toMatchObject([
      { kind: 'fact', target: 'talks-open', was: null, is: text, applied: true },
      { kind: 'date', was: '2030-05-05', is: '2030-05-06', applied: true },
      { kind: 'verdict', was: 'nothing', is: 'covers', applied: true },
      { kind: 'speaker', target: null, is: 'Dina Almara', applied: false },
    ]);
  });

  it('knows nothing of when a person put it right', () => {
    expect(textOfPieces(comparisonJson(record))).not.toContain(AT);
  });
});

it('is the analysis itself where nothing was put right', () => {
  const saved = savedAs('a', articleWith({ language: 'en', text: FACTS.en }));
  const { analysis, uncorrected, article } = exportedArticle(saved, compiled);
  expect(analysis).toBe(uncorrected);
  expect(article).toBe(saved.article);
});
