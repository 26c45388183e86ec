import { openDB } from 'idb';
import { type CompiledDossier, compileDossier } from '../../core/analyse.ts';
import type { Article } from '../../core/article.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { nearestDossier } from '../../core/nearest-dossier.ts';
import { compileSignals } from '../../core/signals/compile-signals.ts';
import { isNoticed } from '../../core/signals/is-noticed.ts';
import { likeliest } from '../../core/signals/likeliest.ts';
import { stemsIn } from '../../core/signals/stems-in.ts';
import { KEPT_SIGNALS, keepSignals, keptDossiers, keptWords } from '../../platform/kept-signals.ts';
import { articleOfNone, generatedArticle } from './generated-articles.ts';
import { generatedDossier } from './generated-dossiers.ts';
import { medianOf, timed } from './timed.ts';

// Runs in a page of the extension, on the same stores and in the same process as its background.

export type IndexMeasured = {
  /** To look the beginning of a page up, and what of the index is loaded for it. */
  notice: number;
  kilobytes: number;
  /** Whether that page, which matches nothing, was noticed. */
  noticed: boolean;
  /** To find the dossiers to judge an article by, and to judge it. */
  find: number;
  judge: number;
  /** To judge one that is about none of them, and by how many that was done. */
  judgeNone: number;
  judgedNone: number;
  /** The dossier that the article was made about, and the verdict. */
  found: string;
};

async function fill(count: number): Promise<number> {
  const signals = compileSignals(Array.from({ length: count }, (_, n) => generatedDossier(n)));
  return timed(() => keepSignals(signals));
}

async function measure(about: number, beginning: string): Promise<IndexMeasured> {
  const stems = stemsIn(beginning);
  const words = await keptWords(stems);
  const article = generatedArticle(about);
  const own = await dossiersFor(article);
  const none = await dossiersFor(articleOfNone);
  const nearest = nearestDossier(article, own);
  return {
    notice: await medianOf(() => timed(() => notice(beginning))),
    kilobytes: (new Blob([JSON.stringify([...words])]).size + (await filterSize())) / 1000,
    noticed: isNoticed(words, stems),
    find: await medianOf(() => timed(() => dossiersFor(article))),
    judge: await medianOf(() => timed(() => nearestDossier(article, own))),
    judgeNone: await medianOf(() => timed(() => nearestDossier(articleOfNone, none))),
    judgedNone: none.length,
    found: `${nearest?.dossier.id} ${nearest?.analysis.verdict.answer}`,
  };
}

async function filterSize(): Promise<number> {
  const kept = await openDB(KEPT_SIGNALS);
  const { filter } = await kept.get('guide', 'all');
  kept.close();
  return filter.length;
}

async function notice(beginning: string): Promise<boolean> {
  const stems = stemsIn(beginning);
  return isNoticed(await keptWords(stems), stems);
}

const ready = new Map<string, CompiledDossier>();

async function dossiersFor(article: Article): Promise<CompiledDossier[]> {
  const stems = stemsIn(article.blocks.map(({ text }) => text).join('\n'));
  const [dossiers, words] = await Promise.all([keptDossiers(), keptWords(stems)]);
  const day = article.published?.value ?? null;
  return likeliest({ dossiers, words }, stems, day).map((id) => {
    const made = ready.get(id) ?? compileDossier(dossierOf(id));
    ready.set(id, made);
    return made;
  });
}

function dossierOf(id: string): Dossier {
  return generatedDossier(Number(id.replace('generated-', '')));
}

Object.assign(globalThis, { fill, measure });
