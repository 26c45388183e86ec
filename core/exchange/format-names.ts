/** The tables, each a CSV file of its own. */
export const tableNames = ['comparison', 'articles', 'facts', 'quotations', 'disputes'] as const;

const documentNames = ['html', 'markdown', 'json', 'annotations', 'csl', 'bibtex'] as const;

// Apart from what writes them, so that the choice can be offered without the rest.
export const exportFormats = [...tableNames, ...documentNames];

export type TableName = (typeof tableNames)[number];
export type DocumentName = (typeof documentNames)[number];
export type ExportFormat = TableName | DocumentName;

export function isTable(format: ExportFormat): format is TableName {
  return tableNames.some((name) => name === format);
}
