import type { Analysis } from '../analysis.ts';
import type { Article } from '../article.ts';
import { compareArticles } from '../comparison/compare-articles.ts';
import { type Copies, copiesAmong, copiesWithin, copyTraits } from '../comparison/copies.ts';
import type { Cell, Column, Item, Row } from '../comparison/matrix.ts';
import { matrixItems } from '../comparison/matrix-items.ts';
import type { SavedArticle } from '../comparison/saved-article.ts';
import { isOfStory } from '../comparison/scope.ts';
import type { Dossier } from '../dossier/schema.ts';
import type {
  ArticleRecord,
  CellRecord,
  ComparisonRecord,
  CorrectionRecord,
  ItemRecord,
  ReadingRecord,
} from './comparison-record.ts';
import { placesIn } from './place-in-text.ts';
import { quotationRecords, spokenRecords } from './quotation-records.ts';

/** What of a saved article a comparison rests on. */
export type KeptArticle = Pick<
  SavedArticle,
  | 'id'
  | 'textHash'
  | 'readAt'
  | 'extractor'
  | 'article'
  | 'corrections'
  | 'tags'
  | 'address'
  | 'fingerprint'
  | 'copyOf'
  | 'apartFrom'
>;

/** A saved article with what was found in it. */
export type ExportedArticle = {
  saved: KeptArticle;
  /** The article to compare: the saved one, with a date that a person gave. */
  article: Article;
  /** With what a person put right, and as the engine alone has it: one and the same for most. */
  analysis: Analysis;
  uncorrected: Analysis;
  corrections: CorrectionRecord[];
  tags: string[];
};

/** The same articles and dossier give the same record, in whatever order they come. */
export function comparisonRecord(articles: ExportedArticle[], dossier: Dossier): ComparisonRecord {
  return recordOf(
    articles.map((article) => articleRecord(article, dossier)),
    dossier,
    copiesAmong(articles.map(({ saved }) => copyTraits(saved))),
  );
}

export function recordOf(
  articles: ArticleRecord[],
  dossier: Dossier,
  copies: Copies,
): ComparisonRecord {
  const ordered = articles.toSorted(byPublication);
  const ofStory = ordered.filter(isOfStory).map(({ id }) => id);
  const counted = copiesWithin(copies, ofStory);
  return {
    format: 'sidelight-comparison',
    version: 1,
    dossier: {
      id: dossier.id,
      version: dossier.version,
      asOf: dossier.asOf,
      title: dossier.title,
      neighbours: dossier.neighbours.map(({ id, name }) => ({ id, name })),
    },
    items: matrixItems(dossier).map(itemRecord),
    articles: ordered.map((article) => {
      const copy = counted.get(article.id);
      return { ...article, copyOf: copy ? { article: copy.original, why: copy.why } : null };
    }),
  };
}

/** One article's part of the record: it depends on no other article, and so knows of no copies. */
export function articleRecord(exported: ExportedArticle, dossier: Dossier): ArticleRecord {
  const { saved, article, analysis, uncorrected, corrections, tags } = exported;
  const { column, reading } = readingOf(exported, article, analysis, dossier);
  const isAsFound = analysis === uncorrected && article === saved.article; // as most are
  const before = isAsFound
    ? reading
    : readingOf(exported, saved.article, uncorrected, dossier).reading;
  return {
    id: saved.id,
    outlet: column.outlet,
    language: column.language,
    address: column.address,
    title: column.title,
    byline: article.byline?.value ?? null,
    published: reading.published,
    publishedFrom: reading.publishedFrom,
    day: reading.day,
    extent: column.extent,
    coverage: reading.coverage,
    neighbour: reading.neighbour,
    blocks: article.blocks.length,
    characters: article.blocks.reduce((sum, { text }) => sum + text.length, 0),
    textHash: saved.textHash,
    extractor: saved.extractor,
    readAt: saved.readAt,
    copyOf: null,
    tags,
    corrections,
    uncorrected: isAsFound || isSame(before, reading) ? null : before,
    cells: reading.cells.map((cell, at) => ({
      ...cell,
      uncorrected: differing(cell, before.cells[at] ?? cell),
    })),
    quotations: reading.quotations,
  };
}

const NOTHING: Cell = { state: 'not-found', found: [] };

function readingOf(
  { saved, uncorrected }: ExportedArticle,
  article: Article,
  analysis: Analysis,
  dossier: Dossier,
): { column: Column; reading: ReadingRecord } {
  const { columns, groups } = compareArticles([{ id: saved.id, article, analysis }], dossier);
  const [column] = columns as [Column];
  const recordOf = spokenRecords(uncorrected, placesIn(article), dossier);
  return {
    column,
    reading: {
      published: column.published,
      publishedFrom: article.published?.from ?? null,
      day: analysis.verdict.day,
      coverage: column.coverage,
      neighbour: column.neighbour,
      cells: groups
        .flatMap(({ rows }): Row[] => rows)
        .map(({ kind, id: item, cells: [cell = NOTHING] }) => ({
          kind,
          item,
          state: cell.state,
          found: cell.found.map(recordOf),
          uncorrected: null,
        })),
      quotations: quotationRecords(article, analysis, recordOf, dossier),
    },
  };
}

function isSame(before: ReadingRecord, now: ReadingRecord): boolean {
  return JSON.stringify(before) === JSON.stringify(now);
}

function differing(cell: CellRecord, before: CellRecord): CellRecord['uncorrected'] {
  const [words, wordsBefore] = [cell, before].map(({ found }) => found[0]?.place.words ?? null);
  if (cell.state === before.state && words === wordsBefore) return null;
  return { state: before.state, words: wordsBefore ?? null };
}

function itemRecord({ kind, id, date, label, wording }: Item): ItemRecord {
  return {
    kind,
    id,
    date,
    label,
    wording: wording && {
      text: wording.text,
      language: wording.language,
      sources: wording.sources.map(({ outlet, title, address, published }) => ({
        outlet,
        title,
        address,
        published,
      })),
    },
  };
}

const UNDATED = '9999';

// As the columns of the matrix stand.
function byPublication(a: ArticleRecord, b: ArticleRecord): number {
  const [left, right] = [a, b].map(({ published, outlet, address, id }) =>
    [published ?? UNDATED, outlet ?? '', address, id].join('\n'),
  ) as [string, string];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
