import type { ArticleRecord, ComparisonRecord, ItemRecord } from './comparison-record.ts';
import { BYTE_ORDER_MARK, writeRecords } from './csv.ts';

/** What one row rests on besides its article. */
export type TableContext = {
  dossier: { id: string; version: string };
  /** The dossier's items, as `kind:id`. */
  items: Map<string, ItemRecord>;
};

/** A tidy table: one row for each thing of its kind, an article's rows told by that article alone. */
export type Table = {
  /** In order. Once released none is renamed or removed: new ones come last. */
  columns: readonly string[];
  rowsOf: (article: ArticleRecord, context: TableContext) => string[][];
};

/** The file in pieces, an article at a time, without a byte order mark. */
export function* csvOf(table: Table, record: ComparisonRecord): Generator<string> {
  const context = contextOf(record);
  yield headerOf(table);
  for (const article of record.articles) yield rowsIn(table, article, context);
}

/**
 * The same for spreadsheets: they take a file without the mark for their country's old encoding,
 * and Arabic and Hebrew turn into noise without a word of warning.
 */
export function* forSpreadsheets(csv: Iterable<string>): Generator<string> {
  yield BYTE_ORDER_MARK;
  yield* csv;
}

export function headerOf({ columns }: Table): string {
  return writeRecords([columns]);
}

export function rowsIn(table: Table, article: ArticleRecord, context: TableContext): string {
  return writeRecords(table.rowsOf(article, context));
}

export function contextOf({
  dossier,
  items,
}: Pick<ComparisonRecord, 'dossier' | 'items'>): TableContext {
  return { dossier, items: new Map(items.map((item) => [`${item.kind}:${item.id}`, item])) };
}
