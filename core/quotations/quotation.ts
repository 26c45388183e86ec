import type { Passage } from '../article.ts';

export type SpokenBy = {
  /**
   * The words by which the page names the speaker: `Netanyahu`, `a U.S. official`, `قاسم`. Empty
   * where a person said who it is, by a name that is not on the page.
   */
  printed: string;
  /** Somebody in the dossier, or null. */
  person: string | null;
  /** The resolved name: the dossier's, else the fullest one on the page. */
  name: string;
  /** The role as the page prints it, or null. */
  role: string | null;
  /** False for "a senior official" and the like. */
  named: boolean;
  /** Each of them, where two people say it together. */
  several?: SpokenBy[];
};

/** How a speech verb puts it: said, denied, claimed … `other` where the table has no family. */
export type VerbFamily = 'said' | 'denied' | 'claimed' | 'warned' | 'added' | 'asked' | 'other';

export type Quotation = {
  /** Without its quotation marks. */
  text: string;
  passage: Passage;
  /** Null where the page leaves the speaker unclear. */
  speaker: SpokenBy | null;
  /** The verb as printed, or null. */
  verb: string | null;
  family: VerbFamily | null;
  /** Whoever passes the words on, where the page has them second hand from a person. */
  relayedBy?: SpokenBy;
  /** 0 to 1: how often an attribution of this kind is right. */
  confidence: number;
  /** Why this speaker: a short code such as `verb-after`, `name-before`, `according-to`. */
  reason: string;
};

/**
 * One step of a word-level comparison, from the better wording to the page's. `better` is what the
 * better wording prints where both say the same in another number of words: 24, twenty-four.
 */
export type WordChange = { kind: 'same' | 'removed' | 'added'; words: string; better?: string };

/** In what way a page's words part from those on record. */
export type DriftKind =
  /** Words are left out, and nothing shows where. */
  | 'trimmed'
  | 'added'
  | 'reordered'
  /** Words stand in place of others: synonyms, and what only looks like one. */
  | 'reworded'
  | 'number-changed'
  | 'negation-gained'
  | 'negation-lost'
  /** Somebody stands where somebody else was, or does what was done to them. */
  | 'roles-changed'
  /** The page has the words from somebody else. */
  | 'other-speaker'
  /** So few words are the same that the quotation marks are set on a paraphrase. */
  | 'paraphrase';

/** A quotation of the page recognised as one that the dossier knows. */
export type KnownWording = {
  quotation: string;
  /** Index into the dossier quotation's `wordings` of the nearest one. */
  wording: number;
  /**
   * `same` as a sourced wording, a known `garble`, or a `drift` away from all of them. `translation`:
   * into a language in which no wording is on record, so that words cannot be compared.
   */
  change: 'same' | 'drift' | 'garble' | 'translation';
  /** Every way in which it drifted; `other-speaker` may stand beside words that are the same. */
  kinds: DriftKind[];
  /** Index of the sound wording that the page's words are compared with. */
  against: number;
  /** That wording against the page's words; empty when the same. */
  comparison: WordChange[];
  /** 0 to 1: how alike the nearest wording and the page's words are. */
  likeness: number;
};
