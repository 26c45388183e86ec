import type { Analysis } from '../analysis.ts';
import type { Article } from '../article.ts';
import type { Dossier } from '../dossier/schema.ts';
import { readingLanguage } from '../language/reading-language.ts';
import { latestDay } from '../notes/article-day.ts';
import { quotedNotes } from '../notes/quoted-notes.ts';
import { cellFor, type ReadArticle } from './cells.ts';
import type { Column, Matrix } from './matrix.ts';
import { matrixItems } from './matrix-items.ts';
import { outletOf } from './outlet.ts';

export type ComparedArticle = { id: string; article: Article; analysis: Analysis };

/** Columns stand in order of publication, undated ones last: the same articles, the same matrix. */
export function compareArticles(articles: ComparedArticle[], dossier: Dossier): Matrix {
  const ordered = articles.toSorted(byPublication).map((each) => withReading(each, dossier));
  const rows = matrixItems(dossier).map((item) => ({
    ...item,
    cells: ordered.map((each) => cellFor(item, each)),
  }));
  return {
    columns: ordered.map(columnFor),
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

// What is left equal is put in order by address and id, never by chance.
function byPublication(a: ComparedArticle, b: ComparedArticle): number {
  const [left, right] = [orderOf(a), orderOf(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

const UNDATED = '9999';

function orderOf({ id, article }: ComparedArticle): string {
  const { published, address } = article;
  return [published?.value ?? UNDATED, outletOf(article) ?? '', address, id].join('\n');
}
