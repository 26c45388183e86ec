import { expect, it } from 'vitest';
import { compileDossier } from '../../../core/analyse.ts';
import type { Dossier } from '../../../core/dossier/schema.ts';
import { readCsv } from '../../../core/exchange/csv.ts';
import { tables } from '../../../core/exchange/export-formats.ts';
import { exportedArticle } from '../../../core/exchange/exported-article.ts';
import { csvOf } from '../../../core/exchange/table.ts';
import { comparisonRecord } from '../../../core/exchange/write-record.ts';
import { articleWith, harbourDossier, savedAs } from '../../support/comparison.ts';
import { textOfPieces } from '../../support/exported.ts';

const [almara] = harbourDossier.people;
if (!almara) throw new Error('nobody is in the dossier');
const dossier: Dossier = {
  ...harbourDossier,
  people: [
    almara,
    {
      ...almara,
      id: 'beacon',
      kind: 'institution',
      party: 'media',
      name: { en: 'The Beacon' },
      spellings: { en: ['Beacon'], ar: ['المنارة'], he: ['המגדלור'] },
    },
  ],
};

it.each([
  ['en', '“The keys of the harbour matter to all of us,” an official told the Beacon on Monday.'],
  ['ar', 'ونقلت المنارة عن مسؤول قوله: «مفاتيح الميناء مهمة لنا جميعا».'],
  ['he', '"המפתחות של הנמל חשובים לכולנו", אמר גורם בכיר לעיתון המגדלור.'],
])('a quotation in %s says which outlet the article has it from', (language, text) => {
  const exported = exportedArticle(
    savedAs('a', articleWith({ language, text })),
    compileDossier(dossier),
  );
  const record = comparisonRecord([exported], dossier);
  expect(record.articles[0]?.quotations.map(({ relayedFrom }) => relayedFrom)).toEqual([
    ['beacon'],
  ]);
  const read = readCsv(textOfPieces(csvOf(tables.quotations, record)));
  if ('problem' in read) throw new Error(read.problem);
  const [header = [], row = []] = read.records;
  expect(row[header.indexOf('relayed_from')]).toBe('beacon');
});
