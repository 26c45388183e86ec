import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../../core/comparison/compare-articles.ts';
import { comparisonColumns, comparisonCsv } from '../../../core/exchange/comparison-csv.ts';
import { readCsv } from '../../../core/exchange/csv.ts';
import { articleWith, compared, harbourDossier, savedAs } from '../../support/comparison.ts';

const english = articleWith({
  language: 'en',
  text: 'The talks opened. “=KEYS(1), keys,” Almara said.',
});
const arabic = articleWith({
  language: 'ar',
  text: 'انطلقت المحادثات\u200f. تسربت "المسودة"، وجرى نفيها.',
  outlet: 'مثال',
  published: '2030-05-04',
});
const hebrew = articleWith({
  language: 'he',
  text: 'דובר צה"ל הכחיש.',
  outlet: null,
  published: null,
});
const saved = [savedAs('a', english), savedAs('b', arabic), savedAs('c', hebrew)];
const articles = [
  compared(saved[0]?.id ?? '', english, {
    facts: { 'talks-open': 'The talks opened.' },
    quoted: [{ words: '=KEYS(1), keys,', change: 'drift' }],
  }),
  compared(saved[1]?.id ?? '', arabic, { reported: 'تسربت "المسودة"' }),
  compared(saved[2]?.id ?? '', hebrew, { disputed: 'דובר צה"ל הכחיש.' }),
];
const csv = comparisonCsv(compareArticles(articles, harbourDossier), saved, harbourDossier);

describe('comparisonCsv', () => {
  it('has a row for each article and item, and the same number of fields in each', () => {
    expect(rows()).toHaveLength(3 * 5);
    for (const row of rows()) expect(Object.keys(row)).toEqual([...comparisonColumns]);
  });

  it('gives the exact words in every language, with speaker and verb', () => {
    const words = rows().filter(({ exact_words }) => exact_words);
    expect(words.map((row) => [row.language, row.item_kind, row.state, row.exact_words])).toEqual([
      ['ar', 'disputed-text', 'reported', 'تسربت "المسودة"'],
      ['en', 'fact', 'reported', 'The talks opened.'],
      ['en', 'quotation', 'drift', '=KEYS(1), keys,'],
      ['he', 'dispute', 'reported', 'דובר צה"ל הכחיש.'],
    ]);
    expect(words[2]).toMatchObject({ speaker: 'Dina Almara', speaker_named: 'true', verb: 'said' });
    expect(words.map(({ speaker_confidence }) => speaker_confidence)).toEqual(['', '', '1.00', '']);
    expect(csv).toContain('"\'=KEYS(1), keys,"');
  });

  it('says for every row which reading and which dossier it rests on', () => {
    for (const row of rows()) {
      expect(row).toMatchObject({
        dossier_id: 'harbour-talks',
        dossier_version: '1.2.0',
        extractor_version: '1.0.0',
        text_hash: 'f'.repeat(64),
        saved_at: '2030-05-06T08:00:00.000Z',
      });
    }
  });

  it('is the same to the byte whatever order the articles come in', () => {
    const again = compareArticles(articles.toReversed(), harbourDossier);
    expect(comparisonCsv(again, saved.toReversed(), harbourDossier)).toBe(csv);
  });
});

function rows(): Record<string, string>[] {
  const read = readCsv(csv);
  if ('problem' in read) throw new Error(read.problem);
  const [header = [], ...lines] = read.records;
  return lines.map((line) =>
    Object.fromEntries(line.map((value, at) => [header[at] ?? at, value])),
  );
}
