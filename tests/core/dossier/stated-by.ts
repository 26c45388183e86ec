import { bundledDossiers } from '../../../assets/dossiers/index.ts';
import { readSentences } from '../../../core/coverage/read-sentences.ts';
import { statedFacts } from '../../../core/coverage/stated-facts.ts';
import { compileLexicon } from '../../../core/dossier/lexicon.ts';
import type { Dossier, Language } from '../../../core/dossier/schema.ts';
import { articleOf } from '../../support/article.ts';

const dossier = bundledDossiers[0] as Dossier;
const lexicon = compileLexicon(dossier);

/** The facts of the bundled dossier that a text of a day states. */
export function factsStatedBy(language: Language, text: string, published: string): string[] {
  const article = articleOf({ language, paragraphs: [text] });
  const sentences = readSentences(article, lexicon, language);
  return statedFacts(dossier, sentences, published).map(({ fact }) => fact);
}
