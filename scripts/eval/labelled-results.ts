import { bundledDossiers } from '../../assets/dossiers/index.ts';
import { compileDossier } from '../../core/analyse.ts';
import { articleFrom } from '../analyse/article-from.ts';
import { resultOf } from '../analyse/result-of.ts';
import type { Labelled } from './labelled.ts';
import type { Result } from './result.ts';

const dossiers = bundledDossiers.map(compileDossier);

/** Each labelled article with what the bundled dossiers find in it. */
export function withResults(labelled: Labelled[]): [Labelled, Result][] {
  return labelled.map((article) => {
    const { id, lang, title, published, paragraphs } = article;
    const given = articleFrom(JSON.stringify({ id, lang, title, published, paragraphs }));
    if ('problem' in given) throw new Error(`${id}: ${given.problem}`);
    return [article, resultOf(given.article, dossiers)];
  });
}
