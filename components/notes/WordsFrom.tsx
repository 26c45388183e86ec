import { localisedText } from '../../catalogue/localised-text.ts';
import type { KnownNote } from '../../core/notes/notes.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';

/** Whom the dossier has the words from, where the page gives them to somebody else or nobody. */
export function WordsFrom({ known: { speaker } }: { known: KnownNote }) {
  const { quoted, language } = useCatalogue();
  const name = localisedText(speaker, language);
  return <bdi lang={name.language}>{quoted.from(name.text)}</bdi>;
}
