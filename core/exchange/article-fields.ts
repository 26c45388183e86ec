import type { ArticleRecord, CorrectionRecord, SpokenRecord } from './comparison-record.ts';
import { CORRECTED, type TableContext } from './table.ts';

/** Whose article it is: the columns that every table but the oldest begins with. */
export const ARTICLE_COLUMNS = [
  'article_id',
  'outlet',
  'language',
  'address',
  'published',
  'coverage',
] as const;

export function articleFields(article: ArticleRecord): string[] {
  return [
    article.id,
    article.outlet ?? '',
    article.language ?? '',
    article.address,
    article.published ?? '',
    article.coverage,
  ];
}

/** Which reading and which dossier a row rests on. */
export const VERSION_COLUMNS = [
  'dossier_id',
  'dossier_version',
  'extractor_version',
  'text_hash',
  'read_at',
] as const;

export function versionFields(article: ArticleRecord, { dossier }: TableContext): string[] {
  return [dossier.id, dossier.version, article.extractor, article.textHash, article.readAt ?? ''];
}

/** The article whose text this one prints, and how that is known: `hand`, `page` or `text`. */
export const COPY_COLUMNS = ['copy_of', 'copy_why'] as const;

export function copyFields({ copyOf }: ArticleRecord): string[] {
  return [copyOf?.article ?? '', copyOf?.why ?? ''];
}

/** What was corrected in a row, and what stood there of the article before. */
export const CORRECTED_COLUMNS = [
  CORRECTED,
  'uncorrected_published',
  'uncorrected_coverage',
] as const;

/** Which columns are corrected is seen once the whole row is there. */
export function correctedFields({
  uncorrected,
  published,
  coverage,
}: ArticleRecord): [string, string, string] {
  if (!uncorrected) return ['', '', ''];
  return [
    '',
    uncorrected.published === published ? '' : (uncorrected.published ?? ''),
    uncorrected.coverage === coverage ? '' : uncorrected.coverage,
  ];
}

/** Where the words stand; positions in Unicode characters of the hashed text. */
export const PLACE_COLUMNS = ['exact_words', 'block', 'start', 'end', 'text_start', 'text_end'];

export function placeFields(spoken: SpokenRecord | undefined): string[] {
  if (!spoken) return PLACE_COLUMNS.map(() => '');
  const { words, passage, position } = spoken.place;
  return [
    words,
    blockName(passage.block),
    String(passage.start),
    String(passage.end),
    String(position.start),
    String(position.end),
  ];
}

/** Blocks count from 0; the title is no block, and -1 would read as a number. */
export function blockName(block: number): string {
  return block < 0 ? 'title' : String(block);
}

/** `date: 2024-10-30 → 2024-10-31`: what a person put right, one line for each. */
export function correctionsInWords(corrections: CorrectionRecord[]): string {
  return corrections
    .map(({ kind, target, was, is, applied }) => {
      const what = target ? `${kind} ${target}` : kind;
      return `${what}: ${was ?? '–'} → ${is ?? '–'}${applied ? '' : ' (not applied)'}`;
    })
    .join('\n');
}
