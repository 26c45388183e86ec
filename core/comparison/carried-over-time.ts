import type { Dispute } from '../dossier/schema.ts';
import { type Copies, NO_COPIES } from './copies.ts';
import type { Cell, Column, Matrix, Row } from './matrix.ts';
import { textsAmong } from './scope.ts';

/**
 * What an article carries of one thing. Of a dispute: the text, the dispute over it, or both; of
 * anything else `carried`. `not-asked`: it mentions the story in passing. `before`: it had not
 * happened yet. `unclear`: it could not be told.
 */
export const carriages = [
  'carried',
  'both',
  'text',
  'dispute',
  'not-found',
  'not-asked',
  'unclear',
  'before',
] as const;
export type Carriage = (typeof carriages)[number];

export type Subject = { kind: 'fact' | 'quotation' | 'dispute'; id: string };

export type TimedArticle = {
  column: Column;
  /** Where it stands among the matrix's columns. */
  at: number;
  day: string | null;
  carriage: Carriage;
  /** Articles that print the same text, and carry the same of it. */
  copies: Column[];
};

/** Articles up to and on a day: that had reported a text, the dispute over it, anything at all. */
export type SpreadStep = { day: string; text: number; dispute: number; carried: number };

/** A copy that carries something else of it than its original does stands for itself here. */
export function carriedOverTime(
  matrix: Matrix,
  subject: Subject,
  copies: Copies = NO_COPIES,
): TimedArticle[] {
  const rows = rowsOf(matrix, subject);
  const carriageAt = (at: number) =>
    subject.kind === 'dispute' ? ofDispute(rows, at) : ofItem(rows[0]?.cells[at]);
  const timed = textsAmong(matrix.columns, copies).flatMap(({ first, copies: others }) => {
    const carriage = carriageAt(first);
    const same = others.filter((at) => carriageAt(at) === carriage);
    const apart = others.filter((at) => !same.includes(at));
    return [
      timedArticle(first, carriage, same),
      ...apart.map((at) => timedArticle(at, carriageAt(at), [])),
    ].flat();
  });
  return timed.sort((a, b) => a.at - b.at);

  function timedArticle(at: number, carriage: Carriage, same: number[]): TimedArticle[] {
    const column = matrix.columns[at];
    if (!column) return [];
    const others = same.flatMap((each) => matrix.columns[each] ?? []);
    return [{ column, at, day: column.published, carriage, copies: others }];
  }
}

/** The matrix's rows on it: of a dispute its text, then the dispute itself. */
export function rowsOf({ groups }: Matrix, subject: Subject): Row[] {
  return groups
    .flatMap(({ rows }) => rows)
    .filter((row) => row.id === subject.id && isOf(row, subject));
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
  return cell.state === 'not-found' || cell.state === 'not-asked' ? cell.state : 'unclear';
}
