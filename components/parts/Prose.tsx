import { localisedText } from '../../catalogue/localised-text.ts';
import type { Localised } from '../../core/dossier/schema.ts';
import { useCatalogue } from './catalogue-context.ts';
import { Unbroken } from './Unbroken.tsx';

/** A dossier's own text, in the reader's language or, labelled as such for machines, in English. */
export function Prose({ of }: { of: Localised }) {
  const catalogue = useCatalogue();
  const { text, language } = localisedText(of, catalogue.language);
  if (language === catalogue.language) return <Unbroken>{text}</Unbroken>;
  return (
    <bdi dir="auto" lang={language}>
      <Unbroken>{text}</Unbroken>
    </bdi>
  );
}
