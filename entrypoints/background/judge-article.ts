import { bundledDossiers } from '../../assets/dossiers/index.ts';
import { type CompiledDossier, compileDossier } from '../../core/analyse.ts';
import { type Article, blockText, TITLE_BLOCK } from '../../core/article.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { readingLanguage } from '../../core/language/reading-language.ts';
import { nearestDossier } from '../../core/nearest-dossier.ts';
import type { Notes } from '../../core/notes/notes.ts';
import { writeNotes } from '../../core/notes/write-notes.ts';
import { likeliest } from '../../core/signals/likeliest.ts';
import { stemsIn } from '../../core/signals/stems-in.ts';
import { keptDossiers, keptWords } from '../../platform/kept-signals.ts';
import type { TabState, WhyRead } from '../../platform/tab-state.ts';

const SHORTEST_ARTICLE = 200; // characters: below this there is a teaser or a caption, not an article

const compiled = new Map<string, CompiledDossier>();

type HowRead = { address: string; why: WhyRead; readAt: string };

/** What the panel shows for an article: the notes of the dossier that it is nearest to. */
export async function judgeArticle(article: Article, read: HowRead): Promise<TabState> {
  const { address } = read;
  const length = article.blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length < SHORTEST_ARTICLE) {
    const problem = article.extent === 'stub' ? 'paywalled' : 'too-short';
    return { stage: 'problem', address, problem };
  }
  if (readingLanguage(article) === null) {
    return { stage: 'problem', address, problem: 'language-not-supported' };
  }
  const dossiers = await dossiersFor(article);
  const nearest = nearestDossier(article, madeReady(dossiers));
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

/** Those that the article's words speak for; all that are bundled where there is no index. */
async function dossiersFor(article: Article): Promise<Dossier[]> {
  const texts = [blockText(article, TITLE_BLOCK), ...article.blocks.map(({ text }) => text)];
  const stems = stemsIn(texts.join('\n'));
  const [dossiers, words] = await Promise.all([keptDossiers(), keptWords(stems)]);
  const published = article.published?.value ?? null;
  const ids = likeliest({ dossiers, words }, stems, published);
  const found = ids.flatMap((id) => bundledDossiers.find((dossier) => dossier.id === id) ?? []);
  return found.length > 0 ? found : bundledDossiers;
}

function* madeReady(dossiers: Dossier[]): Generator<CompiledDossier> {
  for (const dossier of dossiers) {
    const ready = compiled.get(dossier.id) ?? compileDossier(dossier);
    compiled.set(dossier.id, ready);
    yield ready;
  }
}
