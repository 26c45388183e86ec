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

/** Which columns of a row have another value than the engine alone would have given them. */
export const CORRECTED = 'corrected_columns';

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
  return writeRecords(rowsWithCorrected(table, article, context));
}

function rowsWithCorrected(
  { columns, rowsOf }: Table,
  article: ArticleRecord,
  context: TableContext,
): string[][] {
  const rows = rowsOf(article, context);
  if (!article.uncorrected) return rows;
  // A correction changes what is read out of a text and not the text: row stands against row.
  const before = rowsOf({ ...article, ...article.uncorrected }, context);
  return rows.map((row, at) => {
    const changed = columns.filter(
      (name, place) => !OF_CORRECTIONS.test(name) && row[place] !== before[at]?.[place],
    );
    return row.with(columns.indexOf(CORRECTED), changed.join(' '));
  });
}

const OF_CORRECTIONS = /^corrected|(?:^|_)uncorrected_/;

export function contextOf({
  dossier,
  items,
}: Pick<ComparisonRecord, 'dossier' | 'items'>): TableContext {
  return { dossier, items: new Map(items.map((item) => [`${item.kind}:${item.id}`, item])) };
}
