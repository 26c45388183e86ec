import { bundledDossiers } from '../../assets/dossiers/index.ts';
import { analyse, type CompiledDossier, compileDossier } from '../../core/analyse.ts';
import type { Analysis } from '../../core/analysis.ts';
import type { Article } from '../../core/article.ts';
import type { Answer } from '../../core/coverage/verdict.ts';
import { readingLanguage } from '../../core/language/reading-language.ts';
import type { Notes } from '../../core/notes/notes.ts';
import { writeNotes } from '../../core/notes/write-notes.ts';
import type { TabState, WhyRead } from '../../platform/tab-state.ts';

const SHORTEST_ARTICLE = 200; // characters: below this there is a teaser or a caption, not an article
const NEARNESS: Answer[] = ['nothing', 'neighbour', 'mentions', 'covers'];

let compiled: CompiledDossier[] | null = null;

type HowRead = { address: string; why: WhyRead; readAt: string };

/** What the panel shows for an article: the notes of the dossier that it is nearest to. */
export function judgeArticle(article: Article, read: HowRead): TabState {
  const { address } = read;
  const length = article.blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length < SHORTEST_ARTICLE) return { stage: 'problem', address, problem: 'too-short' };
  if (readingLanguage(article) === null) {
    return { stage: 'problem', address, problem: 'language-not-supported' };
  }
  const nearest = nearestDossier(article);
  if (!nearest) return { stage: 'nothing', ...read, article, notes: null };
  const notes = writeNotes(article, nearest.analysis, nearest.dossier);
  const { answer } = nearest.analysis.verdict;
  return answer === 'covers' || answer === 'mentions'
    ? { stage: 'notes', ...read, article, notes }
    : { stage: 'nothing', ...read, article, notes: withoutNotes(notes) };
}

// Of a page that gets none the panel shows the verdict only, and tabs are many.
function withoutNotes(notes: Notes): Notes {
  return { ...notes, facts: [], quoted: [], absent: [], drift: [], disputes: [] };
}

function nearestDossier(article: Article) {
  compiled ??= bundledDossiers.map(compileDossier);
  let nearest: { dossier: CompiledDossier['dossier']; analysis: Analysis } | null = null;
  for (const each of compiled) {
    const analysis = analyse(article, each);
    if (!nearest || nearness(analysis) > nearness(nearest.analysis)) {
      nearest = { dossier: each.dossier, analysis };
    }
  }
  return nearest;
}

function nearness({ verdict }: Analysis): number {
  return NEARNESS.indexOf(verdict.answer);
}
