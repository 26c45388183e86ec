import type { Analysis } from '../analysis.ts';
import type { Article } from '../article.ts';
import type { Dossier } from '../dossier/schema.ts';
import { asLanguage } from '../language/languages.ts';
import { writtenLanguage } from '../language/reading-language.ts';
import { latestDay } from '../notes/article-day.ts';
import { quotedNotes } from '../notes/quoted-notes.ts';
import { cellFor, type ReadArticle } from './cells.ts';
import type { Column, Matrix } from './matrix.ts';
import { matrixItems } from './matrix-items.ts';
import { outletOf } from './outlet.ts';
import { printingsIn } from './printings.ts';
import { matrixOf, type ReadColumn } from './read-columns.ts';

export type ComparedArticle = { id: string; article: Article; analysis: Analysis };

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
    column: columnFor(read),
    cells: matrixItems(dossier).map((item) => cellFor(item, read)),
    printings: printingsIn(read, dossier),
  };
}

type Reading = ComparedArticle & ReadArticle;

function withReading(compared: ComparedArticle, dossier: Dossier): Reading {
  const { article, analysis } = compared;
  const day = latestDay(analysis, dossier);
  const language = writtenLanguage(article);
  return {
    ...compared,
    day,
    language,
    reading: asLanguage(language),
    quoted: quotedNotes(analysis, dossier, day, language),
  };
}

function columnFor({ id, article, analysis, language }: Reading): Column {
  return {
    id,
    outlet: outletOf(article),
    title: article.title?.value ?? null,
    language,
    published: article.published?.value ?? null,
    address: article.address,
    extent: article.extent,
    coverage: analysis.verdict.answer,
    isGiven: analysis.verdict.isGiven === true,
    neighbour: analysis.verdict.neighbour,
  };
}
