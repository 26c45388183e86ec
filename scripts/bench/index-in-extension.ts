import { type CompiledDossier, compileDossier } from '../../core/analyse.ts';
import type { Article } from '../../core/article.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { nearestDossier } from '../../core/nearest-dossier.ts';
import { compileSignals } from '../../core/signals/compile-signals.ts';
import { isNoticed } from '../../core/signals/is-noticed.ts';
import { likeliest } from '../../core/signals/likeliest.ts';
import { stemsIn } from '../../core/signals/stems-in.ts';
import { keepSignals, keptDossiers, keptWords } from '../../platform/kept-signals.ts';
import { generatedArticle, generatedDossier } from './generated-dossiers.ts';
import { medianOf, timed } from './timed.ts';

// Runs in a page of the extension, on the same stores and in the same process as its background.

const MOST_DOSSIERS = 8;

export type IndexMeasured = {
  /** To look the beginning of a page up, and what of the index is loaded for it. */
  notice: number;
  kilobytes: number;
  noticed: boolean;
  /** To find the dossiers to judge an article by, and to judge it by those. */
  find: number;
  judge: number;
  judged: number;
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
  const notice = await medianOf(() =>
    timed(async () => {
      const again = stemsIn(beginning);
      return isNoticed(await keptWords(again), again);
    }),
  );
  const article = generatedArticle(about);
  const find = await medianOf(() => timed(() => dossiersFor(article)));
  const dossiers = await dossiersFor(article);
  const judge = await medianOf(() => timed(() => nearestDossier(article, dossiers)));
  let judged = 0;
  const nearest = nearestDossier(
    article,
    counted(dossiers, () => judged++),
  );
  return {
    notice,
    kilobytes: new Blob([JSON.stringify([...words])]).size / 1000,
    noticed: isNoticed(words, stems),
    find,
    judge,
    judged,
    found: `${nearest?.dossier.id} ${nearest?.analysis.verdict.answer}`,
  };
}

const ready = new Map<string, CompiledDossier>();

async function dossiersFor(article: Article): Promise<CompiledDossier[]> {
  const stems = stemsIn(article.blocks.map(({ text }) => text).join('\n'));
  const [dossiers, words] = await Promise.all([keptDossiers(), keptWords(stems)]);
  const day = article.published?.value ?? null;
  return likeliest({ dossiers, words }, stems, day, MOST_DOSSIERS).map((id) => {
    const made = ready.get(id) ?? compileDossier(dossierOf(id));
    ready.set(id, made);
    return made;
  });
}

function dossierOf(id: string): Dossier {
  return generatedDossier(Number(id.replace('generated-', '')));
}

function* counted(dossiers: CompiledDossier[], count: () => void): Generator<CompiledDossier> {
  for (const dossier of dossiers) {
    count();
    yield dossier;
  }
}

Object.assign(globalThis, { fill, measure });
