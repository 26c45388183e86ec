import { describe, expect, it } from 'vitest';
import { comparisonColumns } from '../../../core/exchange/comparison-table.ts';
import { readCsv } from '../../../core/exchange/csv.ts';
import { tables } from '../../../core/exchange/export-formats.ts';
import type { TableName } from '../../../core/exchange/format-names.ts';
import { csvOf, forSpreadsheets } from '../../../core/exchange/table.ts';
import { comparisonRecord } from '../../../core/exchange/write-record.ts';
import { harbourDossier } from '../../support/comparison.ts';
import { harbourArticles, harbourRecord, textOfPieces } from '../../support/exported.ts';

const names = Object.keys(tables) as TableName[];
const fileOf = (name: TableName) => textOfPieces(csvOf(tables[name], harbourRecord));

describe.each(names)('the table of %s', (name) => {
  it('has the same number of fields in every row, and columns of different names', () => {
    const { columns } = tables[name];
    expect(new Set(columns).size).toBe(columns.length);
    for (const row of rowsOf(name)) expect(Object.keys(row)).toEqual([...columns]);
  });

  it('says for every row which reading and which dossier it rests on', () => {
    for (const row of rowsOf(name)) {
      expect(row).toMatchObject({
        dossier_id: 'harbour-talks',
        dossier_version: '1.2.0',
        extractor_version: '1.0.0',
        text_hash: 'f'.repeat(64),
        read_at: '2030-05-06T07:30:00.000Z',
      });
    }
  });

  it('is the same to the byte whatever order the articles come in', () => {
    const again = comparisonRecord(harbourArticles.toReversed(), harbourDossier);
    expect(textOfPieces(csvOf(tables[name], again))).toBe(fileOf(name));
  });

  it('knows nothing of when somebody saved the articles', () => {
    expect(fileOf(name)).not.toContain('2030-05-06T08:00:00.000Z');
  });
});

it('keeps the columns of the first version where they were', () => {
  expect(comparisonColumns.slice(0, 30).join(' ')).toBe(
    'article_id outlet language address title published coverage neighbour extent item_kind item_id item_date item_label state exact_words speaker speaker_printed speaker_named verb block start end times_found dossier_id dossier_version extractor_version text_hash read_at saved_at speaker_confidence',
  );
});

it('begins with the mark only for spreadsheets', () => {
  const file = fileOf('comparison');
  expect(file.startsWith('article_id,')).toBe(true);
  expect(textOfPieces(forSpreadsheets(csvOf(tables.comparison, harbourRecord)))).toBe(
    `\ufeff${file}`,
  );
});

// Of the article, of what is known of its copies and corrections, and of what a row rests on.
const OF_ARTICLE =
  'article_id outlet language address published coverage title neighbour extent copy_of copy_why corrected_columns uncorrected_published uncorrected_coverage dossier_id dossier_version extractor_version text_hash read_at';
const OF_PASSAGE = 'exact_words block start end text_start text_end';
const OF_SPEAKER =
  'speaker speaker_printed speaker_named speaker_confidence verb uncorrected_speaker';
const OF_CELL = 'state times_found uncorrected_state uncorrected_words';
const SHARED: Record<string, string> = {
  'comparison facts': `${OF_PASSAGE} ${OF_CELL}`,
  'comparison quotations': `${OF_PASSAGE} ${OF_SPEAKER}`,
  'facts quotations': OF_PASSAGE,
};

it.each(names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const)))(
  'calls a column of %s and of %s the same only where it is the same',
  (one, other) => {
    const permitted = `${OF_ARTICLE} ${SHARED[`${one} ${other}`] ?? ''}`.split(' ');
    const shared = tables[one].columns.filter((column) => tables[other].columns.includes(column));
    expect(shared.filter((column) => !permitted.includes(column))).toEqual([]);
  },
);

describe('comparison', () => {
  it('has a row for each article and item', () => {
    expect(rowsOf('comparison')).toHaveLength(3 * 5);
  });

  it('gives the exact words in every language, with speaker and verb', () => {
    const words = rowsOf('comparison').filter(({ exact_words }) => exact_words);
    expect(words.map((row) => [row.language, row.item_kind, row.state, row.exact_words])).toEqual([
      ['ar', 'disputed-text', 'reported', 'تسربت "المسودة"'],
      ['en', 'fact', 'reported', 'The talks opened.'],
      ['en', 'quotation', 'drift', '=KEYS(1), keys,'],
      ['en', 'disputed-text', 'reported', 'A draft leaked.'],
      ['he', 'dispute', 'reported', 'דובר צה"ל הכחיש.'],
    ]);
    expect(words[2]).toMatchObject({
      speaker: 'Dina Almara',
      speaker_named: 'true',
      speaker_confidence: '0.50',
      verb: 'said',
    });
    expect(fileOf('comparison')).toContain('"\'=KEYS(1), keys,"');
  });

  it('says what the engine had found where a person put it right', () => {
    const corrected = rowsOf('comparison').filter(({ uncorrected_state }) => uncorrected_state);
    expect(corrected).toMatchObject([
      { language: 'he', item_kind: 'dispute', state: 'reported', uncorrected_state: 'undated' },
    ]);
  });
});

describe('articles', () => {
  it('has one row each, with what it carries in numbers', () => {
    expect(rowsOf('articles')).toMatchObject([
      { language: 'ar', byline: 'سمر الخوري', tags: 'first wave', disputed_texts_carried: '1' },
      { language: 'en', quotations: '1', quotations_named: '1', facts_carried: '1' },
      { language: 'he', extent: 'stub', disputes_carried: '1', published: '', outlet: '' },
    ]);
  });

  it('keeps both values of what was put right', () => {
    expect(rowsOf('articles')[2]?.corrections).toBe(
      'dispute draft: disputed: – → דובר צה"ל הכחיש.',
    );
  });
});

describe('facts', () => {
  it('has a row for each article and fact, found or not', () => {
    expect(rowsOf('facts')).toHaveLength(3 * 2);
    expect(rowsOf('facts')[2]).toMatchObject({
      fact_id: 'talks-open',
      fact: 'The talks opened.',
      state: 'reported',
      exact_words: 'The talks opened.',
      block: '0',
      start: '0',
    });
  });
});

describe('quotations', () => {
  it('has a row for each quotation that is printed', () => {
    expect(rowsOf('quotations')).toMatchObject([
      {
        language: 'en',
        exact_words: '=KEYS(1), keys,',
        speaker: 'Dina Almara',
        speaker_id: 'almara',
        speaker_party: 'port',
        quotation_id: 'keys',
        quotation_change: 'drift',
        quotation_best: 'We hold the keys to the harbour.',
        corrected: 'false',
      },
    ]);
  });
});

describe('disputes', () => {
  it('tells the text in question and the dispute over it side by side', () => {
    const told = rowsOf('disputes').map((row) => [
      row.language,
      row.reported_state,
      row.reported_exact_words,
      row.dispute_state,
      row.dispute_exact_words,
      row.dispute_uncorrected_state,
    ]);
    expect(told).toEqual([
      ['ar', 'reported', 'تسربت "المسودة"', 'not-found', '', ''],
      ['en', 'reported', 'A draft leaked.', 'not-found', '', ''],
      ['he', 'undated', '', 'reported', 'דובר צה"ל הכחיש.', 'undated'],
    ]);
  });
});

function rowsOf(name: TableName): Record<string, string>[] {
  const read = readCsv(fileOf(name));
  if ('problem' in read) throw new Error(read.problem);
  const [header = [], ...lines] = read.records;
  return lines.map((line) =>
    Object.fromEntries(line.map((value, at) => [header[at] ?? at, value])),
  );
}
