import type { Analysis } from '../analysis.ts';
import { type Article, type Passage, passageText } from '../article.ts';
import { type Dossier, languages } from '../dossier/schema.ts';
import type { Cell, Column, Item, Matrix } from './matrix.ts';
import { matrixItems } from './matrix-items.ts';
import { outletOf } from './outlet.ts';

export type ComparedArticle = { id: string; article: Article; analysis: Analysis };

/** Columns stand in order of publication, undated ones last: the same articles, the same matrix. */
export function compareArticles(articles: ComparedArticle[], dossier: Dossier): Matrix {
  const ordered = articles.toSorted(byPublication);
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

function cellFor(item: Item, { article, analysis }: ComparedArticle): Cell {
  if (item.kind === 'quotation') return quotationCell(item, article, analysis);
  const found = passagesOf(item, analysis).map((passage) => ({
    passage,
    words: passageText(article, passage),
    speaker: null,
    verb: null,
    comparison: [],
  }));
  return found.length ? { state: 'reported', found } : absence(item, article);
}

function passagesOf({ kind, id }: Item, { facts, disputes }: Analysis): Passage[] {
  if (kind === 'fact') return facts.filter(({ fact }) => fact === id).map(({ passage }) => passage);
  const found = disputes.find(({ dispute }) => dispute === id);
  const passage = kind === 'dispute' ? found?.disputed : found?.reported;
  return passage ? [passage] : [];
}

// What changed is shown first: a garbled sentence must not hide behind a sound headline.
const TELLING = ['garble', 'drift', 'same'] as const;
const CHANGE_STATES = { garble: 'garble', drift: 'drift', same: 'reported' } as const;

function quotationCell(item: Item, article: Article, { quotations }: Analysis): Cell {
  const carried = quotations.flatMap(({ quotation, known }) =>
    known?.quotation === item.id ? [{ quotation, known }] : [],
  );
  const [first, ...rest] = carried.toSorted(
    (a, b) => TELLING.indexOf(a.known.change) - TELLING.indexOf(b.known.change),
  );
  if (!first) return absence(item, article);
  const found = [first, ...rest].map(({ quotation, known }) => ({
    passage: quotation.passage,
    words: quotation.text,
    speaker: quotation.speaker,
    verb: quotation.verb,
    comparison: known.comparison,
  }));
  return { state: CHANGE_STATES[first.known.change], found };
}

const READ: ReadonlySet<string> = new Set(languages);

function absence({ date }: Item, { published, language, extent }: Article): Cell {
  if (published && date > published.value) return { state: 'later', found: [] };
  if (!language || !READ.has(language.value)) return { state: 'not-checked', found: [] };
  return { state: extent === 'whole' ? 'not-found' : 'partly-read', found: [] };
}

function columnFor({ id, article, analysis }: ComparedArticle): Column {
  return {
    id,
    outlet: outletOf(article),
    title: article.title?.value ?? null,
    language: article.language?.value ?? null,
    published: article.published?.value ?? null,
    address: article.address,
    extent: article.extent,
    coverage: analysis.verdict.answer,
    neighbour: analysis.verdict.neighbour,
  };
}

// Undated articles last; what is left equal is put in order by address and id, never by chance.
function byPublication(a: ComparedArticle, b: ComparedArticle): number {
  const keys = ({ id, article }: ComparedArticle) => [
    article.published?.value ?? '9999',
    outletOf(article) ?? '',
    article.address,
    id,
  ];
  const [left, right] = [keys(a).join('\n'), keys(b).join('\n')];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
