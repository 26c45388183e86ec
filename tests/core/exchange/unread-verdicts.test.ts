import { describe, expect, it } from 'vitest';
import { compileDossier } from '../../../core/analyse.ts';
import type { Correction } from '../../../core/comparison/corrections.ts';
import type { Answer } from '../../../core/coverage/verdict.ts';
import { exportedArticle } from '../../../core/exchange/exported-article.ts';
import { htmlReport } from '../../../core/exchange/html-report.ts';
import { markdownBrief } from '../../../core/exchange/markdown-brief.ts';
import { correctionLines, remarksOnArticle } from '../../../core/exchange/report-corrections.ts';
import { aboutIn } from '../../../core/exchange/report-parts.ts';
import { comparisonRecord } from '../../../core/exchange/write-record.ts';
import { articleWith, savedAs } from '../../support/comparison.ts';
import { textOfPieces, wordsIn } from '../../support/exported.ts';
import { smallDossier } from '../../support/small-dossier.ts';

// The engine says nothing of what it cannot read; a person who reads it has the last word.

const compiled = compileDossier(smallDossier);
const TEXT = 'Лоуленд принял условия перемирия.';
const cases = (['en', 'fr', 'ar', 'he'] as const).flatMap((own) => [
  { own, language: 'ru', before: 'unread' as const },
  { own, language: null, before: 'unclear' as const },
]);

describe.each(cases)(
  'a report in $own on a text in $language',
  async ({ own, language, before }) => {
    const words = await wordsIn(own);

    it('says why the text was not judged', () => {
      const record = recordWith(language, null);
      for (const file of filesOf(record)) {
        expect(file).toContain(words.about[before]);
        expect(file).not.toContain(words.about.nothing);
      }
    });

    it.each(['nothing', 'covers', 'neighbour'] as const)(
      'says that a person judged it: %s',
      (is) => {
        const record = recordWith(language, is);
        const [article] = record.articles;
        if (!article) throw new Error('no article');
        const now = is === 'covers' ? null : words.about[is];
        expect(aboutIn(article, record, words)).toBe(now);
        const [remark, ...others] = remarksOnArticle(article, record, words);
        expect(remark).toContain(words.about[before]);
        expect(others).toEqual([]);
        expect(correctionLines(record, words)).toMatchObject([
          { was: words.about[before], is: words.answers[is] },
        ]);
        for (const file of filesOf(record)) {
          expect(file).toContain(words.answers[is]);
          if (is !== 'nothing') expect(file).not.toContain(words.about.nothing);
        }
      },
    );

    function filesOf(record: ReturnType<typeof recordWith>): string[] {
      return [htmlReport, markdownBrief].map((write) => textOfPieces(write(record, words)));
    }
  },
);

function recordWith(language: string | null, is: Answer | null) {
  const of = { kind: 'verdict', dossier: smallDossier.id } as const;
  const at = '2031-02-03T04:05:06.000Z';
  const corrections: Correction[] = is ? [{ id: 'own', of, was: null, is, at, note: null }] : [];
  const article = articleWith({ language, text: TEXT, published: '2024-10-30' });
  const saved = { ...savedAs('a', article), corrections };
  return comparisonRecord([exportedArticle(saved, compiled)], smallDossier);
}
