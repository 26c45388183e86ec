import type { Passage } from '../article.ts';
import type { Verdict } from '../coverage/verdict.ts';
import type { Dossier, Localised } from '../dossier/schema.ts';
import type { DriftKind, KnownWording, Quotation, WordChange } from '../quotations/quotation.ts';

/** A source as a reader sees it beside a claim. */
export type CitedSource = {
  id: string;
  outlet: string;
  /** Whose report it carries, where it is a republication. */
  credit: string | null;
  grade: 'A' | 'B' | 'C' | 'D';
  title: string | null;
  address: string | null;
  published: string | null;
};

/** Words as a source prints them, and what they mean in other languages. */
export type SourcedWording = {
  text: string;
  language: string;
  sources: CitedSource[];
  /** What it translates, where the source prints a translation. */
  original: { text: string; language: string } | null;
  renderings: Rendering[];
};

/** `printed`: a source has the words in this language. `translated`: a source's translation. */
export type Rendering = {
  text: string;
  language: string;
  kind: 'printed' | 'translated' | 'ours';
  sources: CitedSource[];
};

/**
 * Where a fact stands on this page. `later`, `same-day`: as the article's day goes, and not found.
 * `undated`: not found, and whether it came before or after the page is not known.
 */
export type OnPage = 'stated' | 'not-found' | 'same-day' | 'later' | 'undated';

export type FactNote = {
  fact: string;
  date: string;
  status: 'reported' | 'confirmed' | 'disputed' | 'superseded';
  statement: Localised;
  note: Localised | null;
  sources: CitedSource[];
  onPage: OnPage;
  passage: Passage | null;
};

export type QuotedNote = {
  quotation: Quotation;
  /** What its words are in; null where they are too few to tell. */
  language: string | null;
  /** The speaker's name in every language that has one, where the dossier knows who it is. */
  name: Localised | null;
  /** The speaker's role on the article's date, from the dossier; null where it has none. */
  roleThen: Localised | null;
  known: KnownNote | null;
};

/** A page's quotation that the dossier holds in a sourced wording. */
export type KnownNote = KnownWording & {
  /** Whom the dossier has the words from: somebody in its `people`, and their name. */
  by: string;
  speaker: Localised;
  /** Whether the page has them from the same one; not where it leaves its speaker unclear. */
  agrees: boolean;
  said: string;
  to: Localised;
  /** The best wording, as its source prints it. */
  best: SourcedWording;
  explanation: Localised | null;
};

/** A quotation of the dossier that this page does not carry. */
export type AbsentQuotation = SourcedWording & {
  quotation: string;
  speaker: Localised;
  said: string;
  to: Localised;
};

export type DriftNote = {
  quotation: string;
  page: string;
  best: SourcedWording;
  comparison: WordChange[];
  /** `attribution`: the words are those on record, from somebody else. */
  kind: 'drift' | 'garble' | 'attribution';
  kinds: DriftKind[];
  explanation: Localised | null;
  passage: Passage;
};

export type DisputeCase = 'both' | 'text' | 'dispute' | 'neither';

export type DisputeNote = {
  dispute: string;
  title: Localised;
  note: Localised;
  onPage: DisputeCase;
  caseText: Localised;
  reported: Passage | null;
  disputed: Passage | null;
  sides: { label: Localised; statements: StatementNote[] }[];
};

export type StatementNote = {
  by: Localised;
  role: Localised | null;
  date: string;
  says: Localised;
  quotation: SourcedWording | null;
  sources: CitedSource[];
};

export type EventNote = { date: string; text: Localised; sources: CitedSource[] };

/** Split at the article's day; where that is in doubt everything is in `undivided`. */
export type ThenAndSince = {
  known: EventNote[];
  sameDay: EventNote[];
  since: EventNote[];
  undivided: EventNote[];
};

/** What a dossier says of itself. */
export type DossierNote = Pick<
  Dossier,
  'id' | 'version' | 'title' | 'summary' | 'asOf' | 'reviewed' | 'author' | 'changes'
> & { method: Localised | null };

/** All that the sidebar shows for one page and one dossier. */
export type Notes = {
  dossier: DossierNote;
  verdict: Verdict;
  /** The neighbouring story's name and what separates it, when that is the verdict. */
  neighbour: {
    name: Localised;
    /** That the page is about it and not about the dossier's own story, in one sentence. */
    told: Localised | null;
    separatedBy: Localised;
    sources: CitedSource[];
  } | null;
  /** The date the page shows, and the day it is taken to be of: null where that is in doubt. */
  published: string | null;
  day: string | null;
  facts: FactNote[];
  quoted: QuotedNote[];
  absent: AbsentQuotation[];
  drift: DriftNote[];
  disputes: DisputeNote[];
  thenAndSince: ThenAndSince;
  /** What was not checked, as codes the catalogue puts into words. */
  unchecked: Unchecked[];
  /** How many notes speak of this page: the number on the toolbar. */
  count: number;
};

export type Unchecked =
  | 'no-date'
  | 'only-visible-part'
  | 'only-first-part'
  | 'language-not-supported'
  | 'pictures-and-video'
  | 'linked-pages';
