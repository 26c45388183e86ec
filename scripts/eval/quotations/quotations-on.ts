import { bundledDossiers } from '../../../assets/dossiers/index.ts';
import { analyse, compileDossier } from '../../../core/analyse.ts';
import { TITLE_BLOCK } from '../../../core/article.ts';
import type { Quotation } from '../../../core/quotations/quotation.ts';
import { articleFrom } from '../../analyse/article-from.ts';
import type { Labelled } from '../labelled.ts';

const [dossier] = bundledDossiers.map(compileDossier);

/** As the panel would show them, unrounded and with their reasons; the headline's are left out. */
export function quotationsOn({ id, lang, title, published, paragraphs }: Labelled): Quotation[] {
  if (!dossier) throw new Error('there is no dossier');
  const given = articleFrom(JSON.stringify({ id, lang, title, published, paragraphs }));
  if ('problem' in given) throw new Error(`${id}: ${given.problem}`);
  return analyse(given.article, dossier)
    .quotations.map(({ quotation }) => quotation)
    .filter(({ passage }) => passage.block !== TITLE_BLOCK);
}
