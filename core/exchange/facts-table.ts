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
import type { Table } from './table.ts';

/** A row for each article and fact, whatever the state. */
export const factsTable: Table = {
  columns: [
    ...ARTICLE_COLUMNS,
    'fact_id',
    'fact_date',
    'fact',
    'state',
    ...PLACE_COLUMNS,
    'times_found',
    ...VERSION_COLUMNS,
    'uncorrected_state',
    'uncorrected_words',
    ...COPY_COLUMNS,
    ...CORRECTED_COLUMNS,
  ],
  rowsOf: (article, context) =>
    article.cells
      .filter(({ kind }) => kind === 'fact')
      .map((cell) => {
        const item = context.items.get(`fact:${cell.item}`);
        return [
          ...articleFields(article),
          cell.item,
          item?.date ?? '',
          item?.label.en ?? '',
          cell.state,
          ...placeFields(cell.found[0]),
          String(cell.found.length),
          ...versionFields(article, context),
          cell.uncorrected?.state ?? '',
          cell.uncorrected?.words ?? '',
          ...copyFields(article),
          ...correctedFields(article),
        ];
      }),
};
