import { localisedText } from '../../catalogue/localised-text.ts';
import type { KnownNote } from '../../core/notes/notes.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Sentence } from '../parts/Sentence.tsx';

/** Whom the dossier has the words from, where the page gives them to somebody else or nobody. */
export function WordsFrom({ known: { speaker } }: { known: KnownNote }) {
  const { quoted, language } = useCatalogue();
  const name = localisedText(speaker, language);
  return (
    <Sentence of={(who = '') => quoted.from(who)} words={[name.text]} language={name.language} />
  );
}
