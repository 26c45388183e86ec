import { analyse, type CompiledDossier } from '../../core/analyse.ts';
import type { Analysis } from '../../core/analysis.ts';
import { type Article, TITLE_BLOCK } from '../../core/article.ts';
import type { Answer } from '../../core/coverage/verdict.ts';
import { writeNotes } from '../../core/notes/write-notes.ts';
import { reasonsInWords } from './reasons-in-words.ts';

const NEARNESS: Answer[] = ['nothing', 'neighbour', 'mentions', 'covers'];

/** One article's result in the published shape, for the dossier that it is nearest to. */
export function resultOf(article: Article, dossiers: CompiledDossier[]) {
  const analyses = dossiers.map((compiled) => ({ compiled, analysis: analyse(article, compiled) }));
  const [nearest] = analyses.toSorted((a, b) => nearness(b.analysis) - nearness(a.analysis));
  if (!nearest) throw new Error('there is no dossier');
  const { analysis, compiled } = nearest;
  const { verdict, facts, disputes, quotations } = analysis;
  const notes = writeNotes(article, analysis, compiled.dossier);
  // The first dispute of a dossier is its main one.
  const main = disputes.find(({ dispute }) => dispute === compiled.dossier.disputes[0]?.id);
  return {
    dossier: `${compiled.dossier.id}@${compiled.dossier.version}`,
    coverage: verdict.answer === 'nothing' ? 'none' : verdict.answer,
    neighbour: verdict.neighbour,
    draft: main?.reported ? 'reported' : 'not-mentioned',
    dispute: main?.disputed ? 'reported' : 'not-mentioned',
    facts: facts.map(({ fact }) => fact),
    // The headline's words are an editor's choice from the text; `in` counts paragraphs.
    quotations: quotations
      .filter(({ quotation }) => quotation.passage.block !== TITLE_BLOCK)
      .map(({ quotation: { text, speaker, confidence, verb, passage } }) => ({
        text,
        speaker: speaker?.name ?? null,
        printed: speaker?.printed ?? null,
        person: speaker?.person ?? null,
        role: speaker?.role ?? null,
        named: speaker?.named ?? false,
        confidence: speaker && Number(confidence.toFixed(2)),
        verb,
        in: passage.block,
      })),
    drift: notes.drift.map(({ quotation, kind, kinds, page, best, explanation }) => ({
      quotation,
      kind,
      kinds,
      page,
      best: best.text,
      explanation: explanation?.en ?? null,
    })),
    reasons: reasonsInWords(verdict.reasons, article),
  };
}

function nearness({ verdict }: Analysis): number {
  return NEARNESS.indexOf(verdict.answer);
}
