import { describe, expect, it } from 'vitest';
import { exportFile } from '../../../core/exchange/export-formats.ts';
import { inLanguage } from '../../../core/exchange/report-parts.ts';
import type { ReportWords } from '../../../core/exchange/report-words.ts';
import { type PutRight, recordPutRight, TOLD, toldLanguages } from '../../support/corrected.ts';
import { textOfPieces, wordsIn } from '../../support/exported.ts';
import { smallDossier } from '../../support/small-dossier.ts';

// “Put right” is said of what a person touched, and of nothing else; what follows from it says so.

const interfaces = await Promise.all((['en', 'fr', 'ar', 'he'] as const).map(wordsIn));
const cases = toldLanguages.flatMap((language) =>
  interfaces.map((words) => ({ language, words, own: words.language })),
);

describe.each(cases)('an article in $language, told in $own', ({ language, words }) => {
  const kinds = words.correctionKinds;
  const filesOf = (put: PutRight, published?: string) =>
    (['html', 'markdown'] as const).map((format) => {
      const record = recordPutRight(language, put, published);
      return plain(textOfPieces(exportFile(format, record, words).pieces));
    });

  it('says of a verdict that it follows, where only the date was put right', () => {
    for (const file of filesOf({ date: '2024-12-20' })) {
      expect(file).toContain(plain(words.uncorrected(kinds.date, '2024-10-31')));
      expect(file).toContain(plain(words.followsFrom.date(kinds.verdict, words.answers.covers)));
      expect(putRight(file, words)).toEqual([plain(kinds.date)]);
    }
  });

  it('tells a former neighbour by its name', () => {
    const { name } = smallDossier.neighbours.find(({ id }) => id === 'after') ?? {};
    const before = words.aboutNamed(inLanguage(name ?? { en: '' }, words).text);
    for (const file of filesOf({ date: '2024-10-31' }, '2024-12-20')) {
      expect(file).toContain(plain(words.followsFrom.date(kinds.verdict, before)));
      // The cells as well.
      const notAsked = words.followsFrom.date(words.finding, words.states['not-asked']);
      expect(file).toContain(plain(notAsked));
      expect(putRight(file, words)).toEqual([plain(kinds.date)]);
    }
    for (const file of filesOf({ verdict: 'covers' }, '2024-12-20')) {
      expect(file).toContain(plain(words.uncorrected(kinds.verdict, before)));
    }
  });

  it('says of a cell that it follows from the date, where the page shows none', () => {
    const file = plain(words.followsFrom.date(words.finding, words.states.later));
    for (const told of filesOf({ date: null, verdict: 'covers' })) expect(told).toContain(file);
  });

  it('says that the words were put right and not the state, where only they are others', () => {
    const cells = recordPutRight(language, {}).articles.flatMap((article) => article.cells);
    const before = cells.find(({ item }) => item === 'sixty-day-truce')?.found[0]?.place.words;
    if (!before) throw new Error('the fact is not found');
    for (const file of filesOf({ fact: TOLD[language].other })) {
      const said = words.uncorrected(kinds.fact, words.quoted(before));
      expect(file).toContain(plain(said));
      expect(file).not.toContain(plain(words.uncorrected(kinds.fact, words.states.reported)));
      expect(putRight(file, words)).toEqual([plain(kinds.fact)]);
    }
  });

  it('says what each of two corrections is of', () => {
    for (const file of filesOf({ date: '2024-11-01', fact: TOLD[language].other })) {
      expect(putRight(file, words)).toEqual([plain(kinds.date), plain(kinds.fact)]);
    }
  });
});

it('says in annotations what a person touched and what follows', () => {
  const told = (put: PutRight) =>
    textOfPieces(exportFile('annotations', recordPutRight('en', put), {} as never).pieces);
  expect(told({ date: null })).toContain('Follows from a corrected date. Found before: later');
  expect(told({ date: null })).not.toContain('Corrected by a person');
  expect(told({ fact: 'on the table' })).toContain(
    'Corrected by a person. Found before: reported, “A truce of 60 days was on the table.”',
  );
});

/** The things that a report calls put right, in its order. */
function putRight(file: string, words: ReportWords): string[] {
  const mark = plain(words.uncorrected('', ''));
  return Object.values(words.correctionKinds)
    .map(plain)
    .filter((kind, at, all) => file.includes(kind + mark) && all.indexOf(kind) === at)
    .toSorted((a, b) => file.indexOf(a + mark) - file.indexOf(b + mark));
}

/** Without markup, and without the marks that keep directions apart. */
function plain(text: string): string {
  return text
    .replace(/<[^>]*>|[\u2066-\u2069\u200e]/g, '')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');
}
