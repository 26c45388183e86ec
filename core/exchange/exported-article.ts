import { analyse, type CompiledDossier } from '../analyse.ts';
import type { Analysis } from '../analysis.ts';
import { type Article, passageText } from '../article.ts';
import type { Correction } from '../comparison/corrections.ts';
import { readCorrected } from '../comparison/read-corrected.ts';
import type { CorrectionRecord } from './comparison-record.ts';
import type { ExportedArticle, KeptArticle } from './write-record.ts';

/**
 * A saved article read in the light of a dossier, for a comparison that leaves Sidelight: as the
 * engine alone has it, and with what a person put right. What concerns other dossiers stays out.
 * `known`: what the engine finds in it, where that is known.
 */
export function exportedArticle(
  saved: KeptArticle,
  compiled: CompiledDossier,
  known?: Analysis,
): ExportedArticle {
  const read = readCorrected(saved, compiled, known);
  const { article, analysis, found, corrections, applied } = read;
  return {
    saved,
    article,
    analysis,
    uncorrected: article === saved.article ? found : analyse(saved.article, compiled),
    corrections: corrections.map((correction) => ({
      ...correctionRecord(correction, saved),
      applied: applied.includes(correction),
    })),
    tags: saved.tags,
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
