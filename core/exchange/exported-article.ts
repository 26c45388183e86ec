import { analyse, type CompiledDossier } from '../analyse.ts';
import { type Article, passageText } from '../article.ts';
import { type Correction, correctedAnalysis, correctedArticle } from '../comparison/corrections.ts';
import type { SavedArticle } from '../comparison/saved-article.ts';
import type { CorrectionRecord } from './comparison-record.ts';
import type { ExportedArticle } from './write-record.ts';

/** What of a saved article a comparison rests on. */
export type KeptArticle = Pick<
  SavedArticle,
  'id' | 'textHash' | 'readAt' | 'extractor' | 'article' | 'corrections' | 'tags'
>;

/**
 * A saved article read in the light of a dossier, for a comparison that leaves Sidelight: as the
 * engine alone has it, and with what a person put right. What concerns other dossiers stays out.
 */
export function exportedArticle(saved: KeptArticle, compiled: CompiledDossier): ExportedArticle {
  const { tags } = saved;
  const { dossier } = compiled;
  const corrections = saved.corrections.filter(
    ({ of }) => !('dossier' in of) || of.dossier === dossier.id,
  );
  const article = correctedArticle(saved.article, corrections);
  const uncorrected = analyse(saved.article, compiled);
  const read = article === saved.article ? uncorrected : analyse(article, compiled);
  const text = { article, textHash: saved.textHash };
  const { analysis, applied } = correctedAnalysis(read, text, corrections, dossier);
  return {
    saved,
    article,
    analysis,
    uncorrected,
    corrections: corrections.map((correction) => ({
      ...correctionRecord(correction, saved),
      applied: applied.includes(correction),
    })),
    tags,
  };
}

// When somebody put it right is their clock, and no part of what was put right.
function correctionRecord(
  { of, was, is, note }: Correction,
  saved: { article: Article; textHash: string },
): Omit<CorrectionRecord, 'applied'> {
  return { kind: of.kind, target: targetOf(of, saved), was, is, note };
}

function targetOf(
  of: Correction['of'],
  { article, textHash }: { article: Article; textHash: string },
): string | null {
  switch (of.kind) {
    case 'fact':
      return of.fact;
    case 'dispute':
      return `${of.dispute}: ${of.part}`;
    case 'speaker':
      return of.textHash === textHash ? passageText(article, of.passage) : null;
    case 'date':
    case 'verdict':
      return null;
  }
}
