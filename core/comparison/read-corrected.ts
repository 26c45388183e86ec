import { analyse, type CompiledDossier } from '../analyse.ts';
import type { Analysis } from '../analysis.ts';
import type { Article } from '../article.ts';
import { type Correction, correctedAnalysis, correctedArticle } from './corrections.ts';
import type { SavedArticle } from './saved-article.ts';

type SavedText = Pick<SavedArticle, 'article' | 'textHash' | 'corrections'>;

export type ReadCorrected = {
  /** The article to compare: the saved one, with a date that a person gave. */
  article: Article;
  /** With what a person put right, and as the engine alone has it: one and the same for most. */
  analysis: Analysis;
  found: Analysis;
  /** What was put right of this article in the light of this dossier, and which of it fits. */
  corrections: Correction[];
  applied: Correction[];
};

/** What the engine finds in a saved article, by the date that a person gave it. */
export function findIn(saved: SavedText, compiled: CompiledDossier): Analysis {
  return analyse(correctedArticle(saved.article, saved.corrections), compiled);
}

/**
 * A saved article as it counts in the light of a dossier: on the screen and in every file alike.
 * What a person put right in the light of other dossiers says nothing here. `found`: what the
 * engine finds in it, where that is known.
 */
export function readCorrected(
  saved: SavedText,
  compiled: CompiledDossier,
  found: Analysis = findIn(saved, compiled),
): ReadCorrected {
  const { dossier } = compiled;
  const corrections = saved.corrections.filter(
    ({ of }) => !('dossier' in of) || of.dossier === dossier.id,
  );
  const article = correctedArticle(saved.article, corrections);
  const text = { article, textHash: saved.textHash };
  const { analysis, applied } = correctedAnalysis(found, text, corrections, dossier);
  return { article, analysis, found, corrections, applied };
}
