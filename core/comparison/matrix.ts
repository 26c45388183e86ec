import type { Article, Passage } from '../article.ts';
import type { Answer } from '../coverage/verdict.ts';
import type { Localised } from '../dossier/schema.ts';
import type { SourcedWording } from '../notes/notes.ts';
import type { SpokenBy, WordChange } from '../quotations/quotation.ts';

/** Articles across; facts, quotations and disputes of one dossier down. */
export type Matrix = { columns: Column[]; groups: RowGroup[] };

export type Column = {
  id: string;
  /** The outlet's name as the page gives it, else the host; null for text without an address. */
  outlet: string | null;
  title: string | null;
  /** The language it is written in, else the one the page declares. */
  language: string | null;
  published: string | null;
  address: string;
  extent: Article['extent'];
  /** Whether the article is about the dossier's story at all. */
  coverage: Answer;
  /** Whether a person said so. */
  isGiven: boolean;
  neighbour: string | null;
};

export type RowGroup = { kind: 'facts' | 'quotations' | 'disputes'; rows: Row[] };

/** What a row asks of every article. */
export type Item = {
  kind: 'fact' | 'quotation' | 'disputed-text' | 'dispute';
  /** The dossier's id; `disputed-text` and `dispute` share that of their dispute. */
  id: string;
  /** When it happened or was said: no article from before that day can be missing it. */
  date: string;
  label: Localised;
  /** A quotation's best-sourced wording, as its source prints it. */
  wording: SourcedWording | null;
};

/** One cell per column, in the columns' order. */
export type Row = Item & { cells: Cell[] };

/**
 * `reported`: the article carries it. `drift`, `garble`: it carries the quotation in other words.
 * `later`: it came after the article. `undated`: it may have, the article shows no date.
 * `partly-read`: not found in the part that could be read. `not-checked`: the article is in a
 * language that we do not read, or cannot identify. `not-asked`: it is about another story, or mentions this one in
 * passing. `not-found`: none of these: it is about the story, and was read.
 */
export type CellState =
  | 'reported'
  | 'drift'
  | 'garble'
  | 'not-found'
  | 'partly-read'
  | 'later'
  | 'undated'
  | 'not-checked'
  | 'not-asked';

export type Cell = {
  state: CellState;
  /** Where the article carries it, the telling passage first; empty for the other states. */
  found: Found[];
};

export type Found = {
  passage: Passage;
  /** Exactly as the article has them. */
  words: string;
  /** What the words are in: not always what the page is in. Null where it is not known. */
  language: string | null;
  speaker: SpokenBy | null;
  /** How often an attribution of this kind is right, 0 to 1; null where nobody is named. */
  confidence: number | null;
  verb: string | null;
  /** Where it is a quotation in other words than the best-sourced ones, else null. */
  changed: {
    best: SourcedWording;
    comparison: WordChange[];
    /** What went wrong, where that is known. */
    explanation: Localised | null;
  } | null;
};
