import { describe, expect, it } from 'vitest';
import { compileDossier } from '../../../core/analyse.ts';
import { findIn } from '../../../core/comparison/read-corrected.ts';
import type { ComparisonRecord } from '../../../core/exchange/comparison-record.ts';
import { type CsvProblem, readCsv } from '../../../core/exchange/csv.ts';
import { exportFile, tables } from '../../../core/exchange/export-formats.ts';
import { exportedArticle } from '../../../core/exchange/exported-article.ts';
import type { ExportFormat, TableName } from '../../../core/exchange/format-names.ts';
import { comparisonRecord } from '../../../core/exchange/write-record.ts';
import { articleWith, savedAs } from '../../support/comparison.ts';
import { textOfPieces, wordsIn } from '../../support/exported.ts';
import { smallDossier } from '../../support/small-dossier.ts';

// Nobody must take a person's word for the page's: every file says which is which, in place.

const compiled = compileDossier(smallDossier);
const SAID = {
  en: '“We are much closer than before,” Amos Maro told reporters.',
  ar: 'وقال مارو: «نحن أقرب بكثير مما كنا عليه من قبل».',
  he: '"אנחנו קרובים הרבה יותר מבעבר", אמר מארו.',
};
const NAME = 'A clerk, name unknown';

describe.each(Object.entries(SAID))(
  'an article in %s that a person corrected',
  (language, text) => {
    const article = articleWith({ language, text, published: '2024-10-31' });
    const saved = savedAs('a', article);
    const [said] = findIn(saved, compiled).quotations;
    const { passage, speaker } = said?.quotation ?? {};
    if (!passage || !speaker) throw new Error('nobody is quoted');
    const correct = (of: object, was: string | null, is: string | null) =>
      ({ id: is, of, was, is, at: '2031-02-03T04:05:06.000Z', note: null }) as never;
    const corrected = {
      ...saved,
      corrections: [
        correct({ kind: 'speaker', passage, textHash: saved.textHash }, speaker.name, NAME),
        correct({ kind: 'date' }, '2024-10-31', '2024-11-01'),
        correct({ kind: 'verdict', dossier: smallDossier.id }, 'nothing', 'covers'),
      ],
    };
    const before = exportedArticle(saved, compiled).analysis.verdict.answer;
    const record = comparisonRecord([exportedArticle(corrected, compiled)], smallDossier);

    it('has both speakers, both days and both verdicts in JSON', () => {
      const [only] = record.articles;
      expect(only).toMatchObject({ published: '2024-11-01', coverage: 'covers' });
      expect(only?.uncorrected).toMatchObject({ published: '2024-10-31', coverage: before });
      expect(only?.quotations[0]).toMatchObject({
        speaker: { name: NAME },
        uncorrected: { speaker: speaker.name },
      });
    });

    it('never says that the page prints a name which only the person gave', () => {
      expect(record.articles[0]?.quotations[0]?.speaker?.printed).toBe('');
    });

    it.each(Object.keys(tables) as TableName[])(
      'says in every row of %s what is corrected',
      (name) => {
        const rows = rowsIn(record, name);
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) {
          expect(row.uncorrected_published).toBe('2024-10-31');
          expect(row.uncorrected_coverage).toBe(before);
          expect(row.corrected_columns).toMatch(/^published coverage/);
        }
      },
    );

    it('has the speaker before beside the speaker now', () => {
      const [quoted] = rowsIn(record, 'quotations');
      expect(quoted).toMatchObject({ speaker: NAME, uncorrected_speaker: speaker.name });
      expect(quoted?.corrected_columns).toMatch(
        /^published coverage speaker speaker_id speaker_party speaker_printed speaker_confidence/,
      );
    });

    it.each(['csl', 'bibtex'] as const)(
      'is cited in %s with the day that the page has',
      async (name) => {
        const file = await fileOf(name);
        expect(file).toContain('date corrected by hand, the page has 2024-10-31');
      },
    );

    it.each(['en', 'fr', 'ar', 'he'] as const)(
      'is told in the words of %s, not in codes',
      async (own) => {
        const words = await wordsIn(own);
        for (const format of ['html', 'markdown'] as const) {
          const file = plain(await fileOf(format, own));
          expect(file).toContain(
            plain(words.uncorrected(words.correctionKinds.date, '2024-10-31')),
          );
          expect(file).toContain(
            plain(words.uncorrected(words.correctionKinds.verdict, words.answers[before])),
          );
          expect(file).toContain(plain(`${words.is} ${words.answers.covers}`));
          expect(file).not.toMatch(/\bcovers\b/);
        }
      },
    );

    async function fileOf(format: ExportFormat, own: 'en' | 'fr' | 'ar' | 'he' = 'en') {
      return textOfPieces(exportFile(format, record, await wordsIn(own)).pieces);
    }
  },
);

it('says beside a corrected speaker, wherever one stands, whom it was before', async () => {
  const saved = savedAs(
    'a',
    articleWith({ language: 'en', text: SAID.en, published: '2024-10-31' }),
  );
  const passage = findIn(saved, compiled).quotations[0]?.quotation.passage;
  const at = '2031-02-03T04:05:06Z';
  const corrections = [
    { of: { kind: 'speaker', passage, textHash: saved.textHash }, was: 'Amos Maro', is: NAME },
    { of: { kind: 'verdict', dossier: smallDossier.id }, was: 'nothing', is: 'covers' },
  ].map((each) => ({ ...each, id: each.is, at, note: null }));
  const exported = exportedArticle({ ...saved, corrections: corrections as never }, compiled);
  const record = comparisonRecord([exported], smallDossier);
  const spoken = rowsIn(record, 'comparison').filter((each) => each.speaker);
  expect(spoken).toMatchObject([
    {
      speaker: NAME,
      uncorrected_speaker: 'Amos Maro',
      corrected_columns: 'coverage speaker speaker_printed speaker_confidence',
    },
  ]);
  const words = await wordsIn('en');
  for (const format of ['html', 'markdown', 'annotations'] as const) {
    const file = textOfPieces(exportFile(format, record, words).pieces);
    const told =
      format === 'annotations'
        ? 'Speaker corrected by a person. Found before: Amos Maro'
        : words.uncorrected(words.correctionKinds.speaker, 'Amos Maro');
    expect(plain(file), format).toContain(told);
  }
});

function rowsIn(record: ComparisonRecord, name: TableName): Record<string, string>[] {
  const read = readCsv(textOfPieces(exportFile(name, record, {} as never).pieces));
  const [header = [], ...rows] = (read as Exclude<typeof read, CsvProblem>).records;
  return rows.map((row) => Object.fromEntries(row.map((value, at) => [header[at] ?? '', value])));
}

/** Without markup, and without the marks that keep directions apart. */
function plain(text: string): string {
  return text.replace(/<[^>]*>|[\u2066-\u2069\u200e]/g, '').replace(/\s+/g, ' ');
}
