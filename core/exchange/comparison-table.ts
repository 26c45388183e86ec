import { blockName, CORRECTED_COLUMNS, correctedFields } from './article-fields.ts';
import type { ArticleRecord, CellRecord, ItemRecord } from './comparison-record.ts';
import type { Table } from './table.ts';

/** The columns of the file, in order. Once released none is renamed or removed: new ones come last. */
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
  'text_start',
  'text_end',
  'uncorrected_state',
  'uncorrected_words',
  'copy_of',
  'copy_why',
  'uncorrected_speaker',
  ...CORRECTED_COLUMNS,
] as const;

type Columns = Record<(typeof comparisonColumns)[number], string>;

/** The matrix as one table: a row for each article and item, whatever the state. */
export const comparisonTable: Table = {
  columns: comparisonColumns,
  rowsOf: (article, { dossier, items }) =>
    article.cells.map((cell) => {
      const fields: Columns = {
        ...articleFields(article),
        ...cellFields(cell, items.get(`${cell.kind}:${cell.item}`)),
        ...correctionFields(article),
        dossier_id: dossier.id,
        dossier_version: dossier.version,
      };
      return comparisonColumns.map((name) => fields[name]);
    }),
};

function articleFields(article: ArticleRecord) {
  return {
    article_id: article.id,
    outlet: article.outlet ?? '',
    language: article.language ?? '',
    address: article.address,
    title: article.title ?? '',
    published: article.published ?? '',
    coverage: article.coverage,
    neighbour: article.neighbour ?? '',
    extent: article.extent,
    extractor_version: article.extractor,
    text_hash: article.textHash,
    read_at: article.readAt ?? '',
    // When somebody saved it is their clock: with it no two researchers would have the same file.
    saved_at: '',
    copy_of: article.copyOf?.article ?? '',
    copy_why: article.copyOf?.why ?? '',
  };
}

function cellFields(cell: CellRecord, item: ItemRecord | undefined) {
  const [found] = cell.found;
  const { speaker = null, place } = found ?? {};
  const label = item?.label.en ?? '';
  return {
    item_kind: cell.kind,
    item_id: cell.item,
    item_date: item?.date ?? '',
    item_label: item?.wording ? `${label}: ${item.wording.text}` : label,
    state: cell.state,
    exact_words: place?.words ?? '',
    speaker: speaker?.name ?? '',
    speaker_printed: speaker?.printed ?? '',
    speaker_named: speaker ? String(speaker.named) : '',
    // `0.50`: a speaker below 0.7 is shown as probable only.
    speaker_confidence: found?.confidence?.toFixed(2) ?? '',
    verb: found?.verb ?? '',
    block: place ? blockName(place.passage.block) : '',
    start: place ? String(place.passage.start) : '',
    end: place ? String(place.passage.end) : '',
    times_found: String(cell.found.length),
    text_start: place ? String(place.position.start) : '',
    text_end: place ? String(place.position.end) : '',
    uncorrected_state: cell.uncorrected?.state ?? '',
    uncorrected_words: cell.uncorrected?.words ?? '',
    uncorrected_speaker: found?.uncorrected?.speaker ?? '',
  };
}

function correctionFields(article: ArticleRecord) {
  const [corrected_columns, uncorrected_published, uncorrected_coverage] = correctedFields(article);
  return { corrected_columns, uncorrected_published, uncorrected_coverage };
}
