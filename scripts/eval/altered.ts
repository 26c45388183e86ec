import { resolve } from 'node:path';
import { type Labelled, readLabelled } from './labelled.ts';
import { withResults } from './labelled-results.ts';
import type { Result } from './result.ts';
import { scoreCoverage } from './score-coverage.ts';
import { figure, tableOf } from './table.ts';
import { precision, ratio, recall } from './tally.ts';

// What pages do to articles: their date is left out, or is that of an archive, a template or the
// day they were saved; and all but the opening is behind a paywall.

const SAVED = '2026-11-28';
const OPENING = 2; // paragraphs

type Alteration = (article: Labelled) => Labelled;

const undated: Alteration = (article) => ({ ...article, published: null });
const dated =
  (years: number): Alteration =>
  (article) => ({ ...article, published: yearsAway(article.published, years) });
const opening: Alteration = (article) => ({
  ...article,
  paragraphs: article.paragraphs.slice(0, OPENING),
});

const ALTERATIONS: [string, Alteration][] = [
  ['as labelled', (article) => article],
  ['without a date', undated],
  ['dated a year early', dated(-1)],
  ['dated a year late', dated(1)],
  ['dated as it was saved', (article) => ({ ...article, published: SAVED })],
  ['the opening alone', opening],
  ['the opening, undated', (article) => undated(opening(article))],
];

const COLUMNS = [
  'articles', 'covers P', 'covers R', 'as covers', 'named', 'mentions', 'none',
]; // biome-ignore format: one line

/** How far the verdicts hold when the same articles are dated otherwise or cut short. */
export function evaluateAltered(corpus: string, withErrors: boolean): string {
  const labelled = readLabelled(resolve(corpus, 'story')) ?? [];
  if (labelled.length === 0) {
    return `There are no labelled articles in ${corpus}/story, so nothing was measured.`;
  }
  const outcomes = ALTERATIONS.map(([name, alter]) => ({
    name,
    pairs: withResults(labelled.map(alter)),
  }));
  const parts = [
    tableOf(
      COLUMNS,
      outcomes.map(({ name, pairs }) => rowOf(name, pairs)),
    ),
  ];
  if (withErrors) {
    parts.push(
      ...outcomes.map(({ name, pairs }) => [name, ...scoreCoverage(pairs).errors].join('\n')),
    );
  }
  return parts.join('\n\n');
}

function rowOf(name: string, pairs: [Labelled, Result][]): string[] {
  const { covers, named } = scoreCoverage(pairs);
  const shareOf = (label: string, found: string) => {
    const own = pairs.filter(([{ coverage }]) => coverage === label);
    return ratio(own.filter(([, { coverage }]) => coverage === found).length, own.length);
  };
  const figures = [
    precision(covers),
    recall(covers),
    shareOf('neighbour', 'covers'),
    named,
    shareOf('mentions', 'mentions'),
    shareOf('none', 'none'),
  ];
  return [name, ...figures.map(figure)];
}

/** Null stays null; the 29th of February becomes the 28th. */
function yearsAway(iso: string | null, years: number): string | null {
  if (!iso) return null;
  const day = iso.slice(5) === '02-29' ? '02-28' : iso.slice(5);
  return `${Number(iso.slice(0, 4)) + years}-${day}`;
}
