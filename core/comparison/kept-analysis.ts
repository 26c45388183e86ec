import * as z from 'zod/mini';
import type { Analysis } from '../analysis.ts';
import { answers } from '../coverage/verdict.ts';
import type { Dossier } from '../dossier/schema.ts';
import { correctedArticle } from './corrections.ts';
import { EXTRACTOR_VERSION, type SavedArticle, savedArticleSchema } from './saved-article.ts';

const { id, textHash, savedAt } = savedArticleSchema.shape;
const short = z.string().check(z.minLength(1), z.maxLength(200));

/**
 * What the engine found in a saved article in the light of a dossier. It stands beside the article
 * so that nothing is read twice, and counts for as long as all that it rests on is the same.
 */
export const keptAnalysisSchema = z.object({
  id,
  textHash,
  savedAt,
  /** The day that it was judged by, which a person may have given. */
  published: z.nullable(short),
  dossier: short,
  version: short,
  analysis: z.custom<Analysis>(isAnalysis),
});

export type KeptAnalysis = z.infer<typeof keptAnalysisSchema>;
/** The article that an analysis is of, at one moment. */
export type ArticleState = Pick<KeptAnalysis, 'id' | 'textHash' | 'savedAt' | 'published'>;

/** A newer dossier, a newer engine, or pages read better, may find otherwise. */
export function analysisVersion({ version }: Dossier, sidelight: string): string {
  return `${version} ${EXTRACTOR_VERSION} ${sidelight}`;
}

export function stateOf(saved: SavedArticle): ArticleState {
  const { published } = correctedArticle(saved.article, saved.corrections);
  const { id, textHash, savedAt } = saved;
  return { id, textHash, savedAt, published: published?.value ?? null };
}

export function isSameState(a: ArticleState, b: ArticleState): boolean {
  return (
    a.id === b.id &&
    a.textHash === b.textHash &&
    a.savedAt === b.savedAt &&
    a.published === b.published
  );
}

// No more than tells one from something else: what is odd inside is read anew where it is used.
function isAnalysis(value: unknown): value is Analysis {
  if (typeof value !== 'object' || value === null) return false;
  const { verdict, facts, disputes, quotations } = value as Analysis;
  return (
    answers.some((answer) => answer === verdict?.answer) &&
    [facts, disputes, quotations].every(Array.isArray)
  );
}
