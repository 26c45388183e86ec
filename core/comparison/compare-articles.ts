import type { Analysis } from '../analysis.ts';
import type { Article } from '../article.ts';
import type { Dossier } from '../dossier/schema.ts';
import { readingLanguage } from '../language/reading-language.ts';
import { latestDay } from '../notes/article-day.ts';
import { quotedNotes } from '../notes/quoted-notes.ts';
import { cellFor, type ReadArticle } from './cells.ts';
import type { Cell, Column, Matrix } from './matrix.ts';
import { matrixItems } from './matrix-items.ts';
import { outletOf } from './outlet.ts';
import { type Printing, printingsIn } from './printings.ts';

export type ComparedArticle = { id: string; article: Article; analysis: Analysis };

/** All that a comparison asks of one article. It is worked out once, whatever stands beside it. */
export type ReadColumn = { column: Column; cells: Cell[]; printings: Printing[] };

/** Columns stand in order of publication, undated ones last: the same articles, the same matrix. */
export function compareArticles(articles: ComparedArticle[], dossier: Dossier): Matrix {
  return matrixOf(
    articles.map((each) => readColumn(each, dossier)),
    dossier,
  );
}

export function readColumn(compared: ComparedArticle, dossier: Dossier): ReadColumn {
  const read = withReading(compared, dossier);
  return {
    column: columnFor(compared),
    cells: matrixItems(dossier).map((item) => cellFor(item, read)),
    printings: printingsIn(read, dossier),
  };
}

export function matrixOf(read: ReadColumn[], dossier: Dossier): Matrix {
  const ordered = inOrder(read);
  const rows = matrixItems(dossier).map((item, at) => ({
    ...item,
    cells: ordered.flatMap(({ cells }) => cells[at] ?? []),
  }));
  return {
    columns: ordered.map(({ column }) => column),
    groups: [
      { kind: 'facts', rows: rows.filter(({ kind }) => kind === 'fact') },
      { kind: 'quotations', rows: rows.filter(({ kind }) => kind === 'quotation') },
      {
        kind: 'disputes',
        rows: rows.filter(({ kind }) => kind === 'disputed-text' || kind === 'dispute'),
      },
    ],
  };
}

/** In the matrix’s own order. What is left equal is put in order by address and id, never by chance. */
export function inOrder(read: ReadColumn[]): ReadColumn[] {
  const keyed = read.map((each) => ({ each, key: orderOf(each.column) }));
  keyed.sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1));
  return keyed.map(({ each }) => each);
}

function withReading(compared: ComparedArticle, dossier: Dossier): ComparedArticle & ReadArticle {
  const { article, analysis } = compared;
  const day = latestDay(analysis, dossier);
  return {
    ...compared,
    day,
    readable: readingLanguage(article) !== null,
    quoted: quotedNotes(analysis, dossier, day),
  };
}

function columnFor({ id, article, analysis }: ComparedArticle): Column {
  return {
    id,
    outlet: outletOf(article),
    title: article.title?.value ?? null,
    language: readingLanguage(article) ?? article.language?.value ?? null,
    published: article.published?.value ?? null,
    address: article.address,
    extent: article.extent,
    coverage: analysis.verdict.answer,
    neighbour: analysis.verdict.neighbour,
  };
}

const UNDATED = '9999';

function orderOf({ id, published, outlet, address }: Column): string {
  return [published ?? UNDATED, outlet ?? '', address, id].join('\n');
}
