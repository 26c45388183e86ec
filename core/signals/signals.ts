/**
 * What the detector knows of all dossiers: normalised words, each with the dossiers it speaks for.
 * Small plain JSON, since every page of a chosen site loads it.
 */
export type Signals = {
  dossiers: string[];
  /**
   * Per word, twice the dossier's position, plus one where the word belongs to the subject rather
   * than to a side. A word ending in `*` stands for every word that begins so.
   */
  words: Record<string, number[]>;
};
