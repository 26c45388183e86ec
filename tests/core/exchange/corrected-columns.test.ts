import { describe, expect, it } from 'vitest';
import type { ComparisonRecord } from '../../../core/exchange/comparison-record.ts';
import { type CsvProblem, readCsv } from '../../../core/exchange/csv.ts';
import { tables } from '../../../core/exchange/export-formats.ts';
import type { TableName } from '../../../core/exchange/format-names.ts';
import { csvOf } from '../../../core/exchange/table.ts';
import { type PutRight, recordPutRight, TOLD, toldLanguages } from '../../support/corrected.ts';
import { textOfPieces } from '../../support/exported.ts';

const names = Object.keys(tables) as TableName[];

describe.each(toldLanguages)('an article in %s', (language) => {
  const { other } = TOLD[language];
  const untouched = recordPutRight(language, {});

  it.each<[string, PutRight]>([
    ['a date', { date: '2024-12-20' }],
    ['a date that is none', { date: null }],
    ['a verdict', { verdict: 'nothing' }],
    ['a fact’s words', { fact: other }],
    ['a speaker', { speaker: 'A clerk, name unknown' }],
    ['all of them', { date: '2024-12-20', verdict: 'covers', fact: other, speaker: 'A clerk' }],
  ])('has the very columns named that are others by %s', (_, put) => {
    const record = recordPutRight(language, put);
    for (const name of names) {
      const before = rowsIn(untouched, name);
      const now = rowsIn(record, name);
      expect(now).toHaveLength(before.length);
      for (const [at, row] of now.entries()) {
        const differing = Object.keys(row).filter(
          (column) => !/correct/.test(column) && row[column] !== before[at]?.[column],
        );
        expect(row.corrected_columns, name).toBe(differing.join(' '));
      }
    }
  });

  it('names nothing where nothing was put right', () => {
    for (const name of names) {
      for (const row of rowsIn(untouched, name)) expect(row.corrected_columns).toBe('');
    }
  });

  it('names the words of a fact and not its state, where only the words are others', () => {
    const rows = rowsIn(recordPutRight(language, { fact: other }), 'facts');
    const named = rows.filter((row) => row.corrected_columns);
    expect(named.map((row) => row.fact_id)).toEqual(['sixty-day-truce']);
    expect(named[0]?.corrected_columns).toMatch(/^exact_words start (end )?text_start/);
  });

  it('names what follows from a date, and all that a speaker is', () => {
    const dated = rowsIn(recordPutRight(language, { date: '2024-12-20' }), 'articles');
    expect(dated[0]?.corrected_columns).toBe(
      'published coverage published_from day neighbour facts_carried' +
        (language === 'en' ? ' quotations_known' : ''),
    );
    const said = rowsIn(recordPutRight(language, { speaker: 'A clerk' }), 'quotations');
    expect(said[0]?.corrected_columns).toContain(
      'speaker speaker_id speaker_party speaker_printed speaker_confidence',
    );
  });
});

function rowsIn(record: ComparisonRecord, name: TableName): Record<string, string>[] {
  const read = readCsv(textOfPieces(csvOf(tables[name], record)));
  const [header = [], ...rows] = (read as Exclude<typeof read, CsvProblem>).records;
  return rows.map((row) => Object.fromEntries(row.map((value, at) => [header[at] ?? '', value])));
}
