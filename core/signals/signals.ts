/** By what a text may be known to be about a story: the words of all dossiers, and whose they are. */
export type Signals = { dossiers: Indexed[]; words: SignalWords };

/** As much of a dossier as tells which one to try first. Its position is its number. */
export type Indexed = { id: string; from: string; to: string };

/**
 * Normalised words. A word ending in `*` stands for every word that begins so. A part of them, such
 * as those that one text may have, is looked up in the same way.
 */
export type SignalWords = ReadonlyMap<string, Code[]>;

/** Twice a dossier's number, plus one where the word belongs to the subject rather than to a side. */
export type Code = number;
