import type { Dispute } from '../dossier/schema.ts';
import type { Cell, Column, Matrix, Row } from './matrix.ts';

/**
 * What an article carries of one thing. Of a dispute: the text, the dispute over it, or both; of
 * anything else `carried`. `before`: it had not happened yet. `unclear`: it could not be told.
 */
export const carriages = [
  'carried',
  'both',
  'text',
  'dispute',
  'not-found',
  'unclear',
  'before',
] as const;
export type Carriage = (typeof carriages)[number];

export type Subject = { kind: 'fact' | 'quotation' | 'dispute'; id: string };

export type TimedArticle = { column: Column; day: string | null; carriage: Carriage };

/** Articles up to and on a day: that had reported a text, the dispute over it, anything at all. */
export type SpreadStep = { day: string; text: number; dispute: number; carried: number };

export function carriedOverTime(matrix: Matrix, subject: Subject): TimedArticle[] {
  const rows = matrix.groups
    .flatMap((group) => group.rows)
    .filter((row) => row.id === subject.id && isOf(row, subject));
  return matrix.columns.map((column, at) => ({
    column,
    day: column.published,
    carriage: subject.kind === 'dispute' ? ofDispute(rows, at) : ofItem(rows[0]?.cells[at]),
  }));
}

/** One step for each day on which an article was published, in order. */
export function spreadOf(articles: TimedArticle[]): SpreadStep[] {
  const days = [...new Set(articles.flatMap(({ day }) => day ?? []))].sort();
  let [text, dispute, carried] = [0, 0, 0];
  return days.map((day) => {
    const here = articles.filter((article) => article.day === day);
    text += here.filter(({ carriage }) => carriage === 'text' || carriage === 'both').length;
    dispute += here.filter(({ carriage }) => carriage === 'dispute' || carriage === 'both').length;
    carried += here.filter(({ carriage }) => CARRIES.has(carriage)).length;
    return { day, text, dispute, carried };
  });
}

const CARRIES = new Set<Carriage>(['carried', 'both', 'text', 'dispute']);

/** The first day on which the text was reported, and on which somebody said otherwise. */
export function daysOfDispute({ sides }: Dispute): { reported: string; disputed: string } {
  const [reported = '', disputed = ''] = sides.map(
    ({ statements }) => statements.map(({ date }) => date).sort()[0] ?? '',
  );
  return { reported, disputed };
}

function isOf(row: Row, { kind }: Subject): boolean {
  return kind === 'dispute'
    ? row.kind === 'dispute' || row.kind === 'disputed-text'
    : row.kind === kind;
}

function ofDispute(rows: Row[], at: number): Carriage {
  const cell = (kind: Row['kind']) => rows.find((row) => row.kind === kind)?.cells[at];
  const [text, dispute] = [ofItem(cell('disputed-text')), ofItem(cell('dispute'))];
  if (text === 'carried') return dispute === 'carried' ? 'both' : 'text';
  return dispute === 'carried' ? 'dispute' : text;
}

function ofItem(cell: Cell | undefined): Carriage {
  if (!cell) return 'unclear';
  if (cell.found.length > 0) return 'carried';
  if (cell.state === 'later') return 'before';
  return cell.state === 'not-found' ? 'not-found' : 'unclear';
}
