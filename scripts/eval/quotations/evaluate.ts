import { resolve } from 'node:path';
import { bundledDossiers } from '../../../assets/dossiers/index.ts';
import { analyse, type CompiledDossier, compileDossier } from '../../../core/analyse.ts';
import { TITLE_BLOCK } from '../../../core/article.ts';
import type { Quotation } from '../../../core/quotations/quotation.ts';
import { articleFrom } from '../../analyse/article-from.ts';
import { type Labelled, readLabelled } from '../labelled.ts';
import { judge } from './judge.ts';
import { reportOf } from './report.ts';

/** Who is quoted on the labelled articles below a folder, against whom the labels name. */
export function evaluateQuotations(corpus: string, withErrors: boolean): string {
  const folder = resolve(corpus, 'story');
  const articles = readLabelled(folder) ?? [];
  if (articles.length === 0)
    return `There are no labelled articles in ${folder}, so nothing was measured.`;
  const [dossier] = bundledDossiers.map(compileDossier);
  if (!dossier) throw new Error('there is no dossier');
  return reportOf(
    articles.map((gold) => [gold, judge(gold, quotationsOn(gold, dossier))]),
    withErrors,
  );
}

/** As the panel would show them, unrounded and with their reasons; the headline's are left out. */
function quotationsOn(gold: Labelled, dossier: CompiledDossier): Quotation[] {
  const { id, lang, title, published, paragraphs } = gold;
  const given = articleFrom(JSON.stringify({ id, lang, title, published, paragraphs }));
  if ('problem' in given) throw new Error(`${id}: ${given.problem}`);
  return analyse(given.article, dossier)
    .quotations.map(({ quotation }) => quotation)
    .filter(({ passage }) => passage.block !== TITLE_BLOCK);
}
