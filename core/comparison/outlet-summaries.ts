import type { Dossier } from '../dossier/schema.ts';
import type { VerbFamily } from '../quotations/quotation.ts';
import {
  type Carriage,
  carriedOverTime,
  daysOfDispute,
  type TimedArticle,
} from './carried-over-time.ts';
import { type Copies, NO_COPIES } from './copies.ts';
import type { Cell, Column, Matrix, Row } from './matrix.ts';
import { matrixOf, type ReadColumn } from './read-columns.ts';

/** Counts of what one outlet's articles have. Counts and no more: nothing here is a grade. */
export type OutletSummary = {
  /** Null for texts without an address, which are taken together. */
  outlet: string | null;
  articles: Column[];
  sources: { named: number; unnamed: number; unclear: number };
  /** Quotations by the side of who speaks; `null` where the dossier does not know them. */
  sides: Map<string | null, number>;
  verbs: Map<VerbFamily, number>;
  /** Facts of the dossier that some article states, of those that could be looked for in one. */
  facts: { carried: number; possible: number };
  disputes: DisputeCarried[];
};

/** Articles by what they carry of a dispute, before, on and after the day it was first disputed. */
export type DisputeCarried = {
  dispute: string;
  /** The day somebody first said otherwise. */
  disputed: string;
  before: Carried;
  sameDay: Carried;
  after: Carried;
  undated: Carried;
};

export type Carried = Record<Carriage, number>;

/**
 * By name, of the articles that cover the story: of one on another subject, “not found” would speak
 * against its outlet. A copy counts with the outlet of the text it is of. Text that a reader pasted
 * belongs to no outlet.
 */
export function outletSummaries(
  read: ReadColumn[],
  dossier: Dossier,
  copies: Copies = NO_COPIES,
): OutletSummary[] {
  const outlets = new Map<string | null, ReadColumn[]>();
  for (const each of read) {
    const { id, outlet, coverage } = each.column;
    if (coverage !== 'covers' || copies.has(id)) continue;
    outlets.set(outlet, [...(outlets.get(outlet) ?? []), each]);
  }
  return [...outlets]
    .map(([outlet, columns]) => summaryOf(outlet, columns, dossier))
    .sort((a, b) => ((a.outlet ?? '\uffff') < (b.outlet ?? '\uffff') ? -1 : 1));
}

function summaryOf(outlet: string | null, columns: ReadColumn[], dossier: Dossier): OutletSummary {
  const printings = columns.flatMap(({ printings }) => printings);
  const named = (yes: boolean) => printings.filter(({ speaker }) => speaker?.named === yes).length;
  const matrix = matrixOf(columns, dossier);
  const lookedIn = factsOf(matrixOf(columns.filter(isRead), dossier));
  const possible = factsOf(matrix).filter((_, at) => lookedIn[at]?.cells.some(isLookedFor));
  const carried = possible.filter(({ cells }) => cells.some(({ found }) => found.length > 0));
  return {
    outlet,
    articles: matrix.columns,
    sources: {
      named: named(true),
      unnamed: named(false),
      unclear: printings.filter(({ speaker }) => !speaker).length,
    },
    sides: counted(printings.filter(({ speaker }) => speaker).map(({ party }) => party)),
    verbs: counted(printings.flatMap(({ family }) => family ?? [])),
    facts: { carried: carried.length, possible: possible.length },
    disputes: dossier.disputes.map((dispute) => {
      const { disputed } = daysOfDispute(dispute);
      const articles = carriedOverTime(matrix, { kind: 'dispute', id: dispute.id });
      const when = (holds: (day: string | null) => boolean) =>
        carriedBy(articles.filter(({ day }) => holds(day)));
      return {
        dispute: dispute.id,
        disputed,
        before: when((day) => day !== null && day < disputed),
        sameDay: when((day) => day === disputed),
        after: when((day) => day !== null && day > disputed),
        undated: when((day) => day === null),
      };
    }),
  };
}

function factsOf({ groups }: Matrix): Row[] {
  return groups.find(({ kind }) => kind === 'facts')?.rows ?? [];
}

// Of an article that nobody could read, what a person found in it would be all that it could have.
function isRead({ cells }: ReadColumn): boolean {
  return cells.every(({ state }) => state !== 'not-checked');
}

/** Whether the article could have it: not where it came later, or may have, or was not asked. */
function isLookedFor({ state, found }: Cell): boolean {
  return found.length > 0 || state === 'not-found' || state === 'partly-read';
}

function carriedBy(articles: TimedArticle[]): Carried {
  const counts: Carried = {
    carried: 0,
    both: 0,
    text: 0,
    dispute: 0,
    'not-found': 0,
    'not-asked': 0,
    unclear: 0,
    before: 0,
  };
  for (const { carriage } of articles) counts[carriage]++;
  return counts;
}

function counted<T>(values: T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
