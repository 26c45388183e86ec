import { bundledDossiers } from '../../assets/dossiers/index.ts';
import type { SavedArticle } from '../../core/comparison/saved-article.ts';

/** The dossier that a reader saves an article by: the one its notes are from, else the first. */
export function inLightOf(id?: string): SavedArticle['dossier'] {
  const dossier = bundledDossiers.find((known) => known.id === id) ?? bundledDossiers[0];
  return dossier ? { id: dossier.id, version: dossier.version } : null;
}
