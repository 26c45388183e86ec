import { localisedText } from '../../catalogue/localised-text.ts';
import type { Localised } from '../../core/dossier/schema.ts';
import { surenessOf } from '../../core/quotations/sureness.ts';
import { useCatalogue } from './catalogue-context.ts';
import { Sentence } from './Sentence.tsx';

type Props = {
  /** As the page has it, and in which language. */
  name: string;
  language?: string | null;
  /** As the dossier has it, where it knows the speaker by that name. */
  known?: Localised | null;
  confidence: number;
};

/** Who said it, qualified where the attribution is weak. */
export function SpeakerName({ name, language, known, confidence }: Props) {
  const { quoted, language: own } = useCatalogue();
  const shown = known?.en === name ? localisedText(known, own) : { text: name, language };
  const isProbable = surenessOf(confidence) === 'probable';
  return (
    <Sentence
      of={(who = '') => (isProbable ? quoted.probably(who) : who)}
      words={[shown.text]}
      language={shown.language}
    />
  );
}
