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
import type { SpokenRecord } from './comparison-record.ts';
import type { Table } from './table.ts';

/** A row for each quotation that an article prints, whether the dossier knows it or not. */
export const quotationsTable: Table = {
  columns: [
    ...ARTICLE_COLUMNS,
    ...PLACE_COLUMNS,
    'speaker',
    'speaker_id',
    'speaker_party',
    'speaker_printed',
    'speaker_role',
    'speaker_named',
    'speaker_confidence',
    'verb',
    'verb_family',
    'quotation_id',
    'quotation_change',
    'quotation_drift',
    'quotation_likeness',
    'quotation_best',
    ...VERSION_COLUMNS,
    'corrected',
    'uncorrected_speaker',
    ...COPY_COLUMNS,
    ...CORRECTED_COLUMNS,
    'relayed_from',
  ],
  rowsOf: (article, context) =>
    article.quotations.map((quotation) => [
      ...articleFields(article),
      ...placeFields(quotation),
      ...speakerFields(quotation),
      quotation.verb ?? '',
      quotation.family ?? '',
      quotation.known?.quotation ?? '',
      quotation.known?.change ?? '',
      quotation.known?.kinds.join(' ') ?? '',
      quotation.known?.likeness.toFixed(3) ?? '',
      quotation.known?.best ?? '',
      ...versionFields(article, context),
      String(quotation.uncorrected !== null),
      quotation.uncorrected?.speaker ?? '',
      ...copyFields(article),
      ...correctedFields(article),
      quotation.relayedFrom.join(' '),
    ]),
};

function speakerFields({ speaker, confidence }: SpokenRecord): string[] {
  return [
    speaker?.name ?? '',
    speaker?.person ?? '',
    speaker?.party ?? '',
    speaker?.printed ?? '',
    speaker?.role ?? '',
    speaker ? String(speaker.named) : '',
    confidence?.toFixed(2) ?? '',
  ];
}
