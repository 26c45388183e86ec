import {
  ARTICLE_COLUMNS,
  articleFields,
  COPY_COLUMNS,
  CORRECTED_COLUMNS,
  copyFields,
  correctedFields,
  PLACE_COLUMNS,
  placeFields,
  VERSION_COLUMNS,
  versionFields,
} from './article-fields.ts';
import type { ArticleRecord, CellRecord } from './comparison-record.ts';
import type { Table } from './table.ts';

const PARTS = ['disputed-text', 'dispute'] as const;
// No prefix may make the name of another table's column: `text_` and `start` did.
const PART_NAMES = { 'disputed-text': 'reported', dispute: 'dispute' };

/** A row for each article and dispute: whether it reports the text, and whether the dispute. */
export const disputesTable: Table = {
  columns: [
    ...ARTICLE_COLUMNS,
    'dispute_id',
    'dispute',
    'dispute_first_day',
    ...PARTS.flatMap((part) => partColumns(PART_NAMES[part])),
    ...VERSION_COLUMNS,
    ...PARTS.flatMap((part) => [
      `${PART_NAMES[part]}_uncorrected_state`,
      `${PART_NAMES[part]}_uncorrected_words`,
    ]),
    ...COPY_COLUMNS,
    ...CORRECTED_COLUMNS,
  ],
  rowsOf: (article, context) =>
    article.cells
      .filter(({ kind }) => kind === 'dispute')
      .map(({ item: id }) => {
        const item = context.items.get(`dispute:${id}`);
        const parts = PARTS.map((part) => cellOf(article, part, id));
        return [
          ...articleFields(article),
          id,
          item?.label.en ?? '',
          item?.date ?? '',
          ...parts.flatMap((cell) => [cell?.state ?? '', ...placeFields(cell?.found[0])]),
          ...versionFields(article, context),
          ...parts.flatMap((cell) => [
            cell?.uncorrected?.state ?? '',
            cell?.uncorrected?.words ?? '',
          ]),
          ...copyFields(article),
          ...correctedFields(article),
        ];
      }),
};

function partColumns(part: string): string[] {
  return ['state', ...PLACE_COLUMNS].map((column) => `${part}_${column}`);
}

function cellOf({ cells }: ArticleRecord, kind: string, id: string): CellRecord | undefined {
  return cells.find((cell) => cell.kind === kind && cell.item === id);
}
