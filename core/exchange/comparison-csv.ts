import { TITLE_BLOCK } from '../article.ts';
import type { Cell, Column, Matrix, Row } from '../comparison/matrix.ts';
import type { SavedArticle } from '../comparison/saved-article.ts';
import type { Dossier } from '../dossier/schema.ts';
import { writeCsv } from './csv.ts';

/** The columns of the file, in order. New ones are added at the end, none is renamed or removed. */
export const comparisonColumns = [
  'article_id',
  'outlet',
  'language',
  'address',
  'title',
  'published',
  'coverage',
  'neighbour',
  'extent',
  'item_kind',
  'item_id',
  'item_date',
  'item_label',
  'state',
  'exact_words',
  'speaker',
  'speaker_printed',
  'speaker_named',
  'verb',
  'block',
  'start',
  'end',
  'times_found',
  'dossier_id',
  'dossier_version',
  'extractor_version',
  'text_hash',
  'read_at',
  'saved_at',
  'speaker_confidence',
] as const;

type Columns = Record<(typeof comparisonColumns)[number], string>;

/**
 * A matrix as one tidy table: a row for each article and item, whatever the state. The same
 * articles and dossier give the same bytes. An article that is not among `saved` has empty versions.
 */
export function comparisonCsv(matrix: Matrix, saved: SavedArticle[], dossier: Dossier): string {
  const records = new Map(saved.map((record) => [record.id, record]));
  const rows = matrix.groups.flatMap((group) => group.rows);
  const lines = matrix.columns.flatMap((column, index) =>
    rows.map((row) => {
      const fields: Columns = {
        ...articleFields(column, records.get(column.id)),
        ...itemFields(row, row.cells[index]),
        dossier_id: dossier.id,
        dossier_version: dossier.version,
      };
      return comparisonColumns.map((name) => fields[name]);
    }),
  );
  return writeCsv([comparisonColumns, ...lines]);
}

function articleFields(column: Column, saved: SavedArticle | undefined) {
  return {
    article_id: column.id,
    outlet: column.outlet ?? '',
    language: column.language ?? '',
    address: column.address,
    title: column.title ?? '',
    published: column.published ?? '',
    coverage: column.coverage,
    neighbour: column.neighbour ?? '',
    extent: column.extent,
    extractor_version: saved?.extractor ?? '',
    text_hash: saved?.textHash ?? '',
    read_at: saved?.readAt ?? '',
    saved_at: saved?.savedAt ?? '',
  };
}

function itemFields(row: Row, cell: Cell | undefined) {
  const found = cell?.found[0];
  const speaker = found?.speaker;
  return {
    item_kind: row.kind,
    item_id: row.id,
    item_date: row.date,
    item_label: row.wording ? `${row.label.en}: ${row.wording.text}` : row.label.en,
    state: cell?.state ?? '',
    exact_words: found?.words ?? '',
    speaker: speaker?.name ?? '',
    speaker_printed: speaker?.printed ?? '',
    speaker_named: speaker ? String(speaker.named) : '',
    // `0.50`: a speaker below 0.7 is shown as probable only.
    speaker_confidence: found?.confidence?.toFixed(2) ?? '',
    verb: found?.verb ?? '',
    block: found ? blockName(found.passage.block) : '',
    start: found ? String(found.passage.start) : '',
    end: found ? String(found.passage.end) : '',
    times_found: String(cell?.found.length ?? 0),
  };
}

// Blocks count from 0; the title is no block, and -1 would read as a number.
function blockName(block: number): string {
  return block === TITLE_BLOCK ? 'title' : String(block);
}
