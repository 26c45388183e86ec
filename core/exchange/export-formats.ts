import { articlesTable } from './articles-table.ts';
import { bibtex } from './bibtex.ts';
import { comparisonJson } from './comparison-json.ts';
import type { ComparisonRecord } from './comparison-record.ts';
import { comparisonTable } from './comparison-table.ts';
import { cslJson } from './csl-json.ts';
import { disputesTable } from './disputes-table.ts';
import { factsTable } from './facts-table.ts';
import { type DocumentName, type ExportFormat, isTable, type TableName } from './format-names.ts';
import { htmlReport } from './html-report.ts';
import { markdownBrief } from './markdown-brief.ts';
import { quotationsTable } from './quotations-table.ts';
import type { ReportWords } from './report-words.ts';
import { csvOf, type Table } from './table.ts';
import { webAnnotations } from './web-annotations.ts';

export const tables: Record<TableName, Table> = {
  comparison: comparisonTable,
  articles: articlesTable,
  facts: factsTable,
  quotations: quotationsTable,
  disputes: disputesTable,
};

const documents: Record<DocumentName, Document> = {
  html: { ending: '.html', type: 'text/html;charset=utf-8', write: htmlReport },
  markdown: { ending: '.md', type: 'text/markdown;charset=utf-8', write: markdownBrief },
  json: { ending: '.json', type: 'application/json', write: comparisonJson },
  annotations: { ending: '.jsonld', type: 'application/ld+json', write: webAnnotations },
  csl: { ending: '-references.json', type: 'application/json', write: cslJson },
  bibtex: { ending: '.bib', type: 'application/x-bibtex;charset=utf-8', write: bibtex },
};

type Document = {
  ending: string;
  type: string;
  write: (record: ComparisonRecord, words: ReportWords) => Iterable<string>;
};

/** A file to be saved: its text comes in pieces, so that nobody has to hold all of it. */
export type ExportFile = { name: string; type: string; pieces: Iterable<string> };

/** The same record gives the same file, byte for byte; a report in each language its own. */
export function exportFile(
  format: ExportFormat,
  record: ComparisonRecord,
  words: ReportWords,
): ExportFile {
  const { id, version } = record.dossier;
  const name = `sidelight-${id}-${version}`;
  if (isTable(format)) {
    return {
      name: format === 'comparison' ? `${name}.csv` : `${name}-${format}.csv`,
      type: 'text/csv;charset=utf-8',
      pieces: csvOf(tables[format], record),
    };
  }
  const { ending, type, write } = documents[format];
  return { name: name + ending, type, pieces: write(record, words) };
}
