import { bundledDossiers } from '../../../assets/dossiers/index.ts';
import { statedFacts } from '../../../core/coverage/stated-facts.ts';
import type { Dossier, Language } from '../../../core/dossier/schema.ts';
import { articleOf } from '../../support/article.ts';
import { sentencesFor } from '../../support/read-sentences.ts';

const dossier = bundledDossiers[0] as Dossier;

/** The facts of the bundled dossier that a text of a day states; blank lines part paragraphs. */
export function factsStatedBy(language: Language, text: string, published: string): string[] {
  const article = articleOf({ language, published, paragraphs: text.split('\n\n') });
  const sentences = sentencesFor(article, dossier, language);
  return statedFacts(dossier, sentences, published).map(({ fact }) => fact);
}
