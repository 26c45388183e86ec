import {
  ARTICLE_COLUMNS,
  articleFields,
  COPY_COLUMNS,
  CORRECTED_COLUMNS,
  copyFields,
  correctedFields,
  correctionsInWords,
  VERSION_COLUMNS,
  versionFields,
} from './article-fields.ts';
import type { ArticleRecord } from './comparison-record.ts';
import type { Table } from './table.ts';

/** A row for each article. */
export const articlesTable: Table = {
  columns: [
    ...ARTICLE_COLUMNS,
    'title',
    'byline',
    'published_from',
    'day',
    'extent',
    'neighbour',
    'blocks',
    'characters',
    'facts_carried',
    'quotations',
    'quotations_named',
    'quotations_unnamed',
    'quotations_known',
    'disputed_texts_carried',
    'disputes_carried',
    ...VERSION_COLUMNS,
    'tags',
    'corrections',
    ...COPY_COLUMNS,
    ...CORRECTED_COLUMNS,
  ],
  rowsOf: (article, context) => [
    [
      ...articleFields(article),
      article.title ?? '',
      article.byline ?? '',
      article.publishedFrom ?? '',
      article.day ?? '',
      article.extent,
      article.neighbour ?? '',
      String(article.blocks),
      String(article.characters),
      String(carried(article, 'fact')),
      ...quotationCounts(article),
      String(carried(article, 'disputed-text')),
      String(carried(article, 'dispute')),
      ...versionFields(article, context),
      article.tags.join('\n'),
      correctionsInWords(article.corrections),
      ...copyFields(article),
      ...correctedFields(article),
    ],
  ],
};

function carried({ cells }: ArticleRecord, kind: string): number {
  return cells.filter((cell) => cell.kind === kind && cell.found.length > 0).length;
}

// The headline's words are an editor's choice from the text, and would count twice.
function quotationCounts({ quotations }: ArticleRecord): string[] {
  const inText = quotations.filter(({ place }) => place.passage.block >= 0);
  const named = inText.filter(({ speaker }) => speaker?.named).length;
  const unnamed = inText.filter(({ speaker }) => speaker && !speaker.named).length;
  const known = inText.filter((each) => each.known).length;
  return [inText.length, named, unnamed, known].map(String);
}
