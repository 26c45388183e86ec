import { localisedText } from '../../catalogue/localised-text.ts';
import type { Localised } from '../../core/dossier/schema.ts';
import { useCatalogue } from './catalogue-context.ts';

/** A dossier's own text, in the reader's language or, labelled as such for machines, in English. */
export function Prose({ of }: { of: Localised }) {
  const catalogue = useCatalogue();
  const { text, language } = localisedText(of, catalogue.language);
  if (language === catalogue.language) return <>{text}</>;
  return (
    <bdi dir="auto" lang={language}>
      {text}
    </bdi>
  );
}
