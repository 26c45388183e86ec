import { wordsOf } from '../../language/words.ts';
import { type Concept, type Dossier, languages } from '../schema.ts';
import { entryName } from './entries.ts';
import { error, type Finding, warning } from './finding.ts';

/** A concept is looked for in every language, by words that can be met. */
export function conceptForms({ concepts }: Dossier): Finding[] {
  return concepts.flatMap((concept) => [...missing(concept), ...wordless(concept)]);
}

function missing({ id, forms }: Concept): Finding[] {
  const without = languages.filter((language) => !forms[language]?.length);
  if (without.length === 0) return [];
  return [warning(`${entryName('Concept', id)} has no words in ${without.join(', ')}.`)];
}

function wordless({ id, forms }: Concept): Finding[] {
  return Object.values(forms)
    .flat()
    .filter((form) => wordsOf(form).length === 0)
    .map((form) => error(`${entryName('Concept', id)} lists "${form}", which has no word in it.`));
}
