import type { CellState } from '../comparison/matrix.ts';
import type { About } from '../coverage/about.ts';
import type { CorrectionRecord } from './comparison-record.ts';

/** The words of a report a person reads, in one language: the caller's, since core has none. */
export type ReportWords = {
  language: 'en' | 'fr' | 'ar' | 'he';
  dir: 'ltr' | 'rtl';
  /** What stands between a word and what it announces. */
  colon: string;
  /** A page's words among the report's own. */
  quoted: (words: string) => string;
  title: string;
  version: (version: string, asOf: string) => string;
  articles: string;
  facts: string;
  quotations: string;
  disputes: string;
  overview: string;
  corrections: string;
  method: string;
  /** What the report rests on, as sentences. */
  methodText: string[];
  disputeRows: { 'disputed-text': string; dispute: string };
  states: Record<CellState, string>;
  meanings: Record<CellState, string>;
  extents: { stub: string; cut: string };
  about: Record<Exclude<About, 'covers'>, string>;
  /** About another story, by its name. */
  aboutNamed: (story: string) => string;
  /** What stands before the article that one is a copy of, and before the copies of one. */
  copyOf: string;
  copies: string;
  leftOut: (n: number) => string;
  leftOutWhy: string;
  noOutlet: string;
  noDate: string;
  noTitle: string;
  best: string;
  nobody: string;
  probably: string;
  unnamed: string;
  verb: (verb: string) => string;
  /** A thing that a person put right, with what stood there before. */
  uncorrected: (what: string, before: string) => string;
  /** The same of one that nobody touched, and that is another since the date or verdict is. */
  followsFrom: Record<'date' | 'verdict', (what: string, before: string) => string>;
  /** What a cell says. */
  finding: string;
  /** Either put right or following from that. */
  changed: string;
  correctionKinds: Record<CorrectionRecord['kind'], string>;
  /** What an article is to the story. */
  answers: Record<About, string>;
  was: string;
  is: string;
  notApplied: string;
  /** What stands where a correction has no value. */
  none: Record<CorrectionRecord['kind'], string>;
  textHash: string;
  readAt: string;
  extractor: string;
  outlet: string;
  published: string;
};
