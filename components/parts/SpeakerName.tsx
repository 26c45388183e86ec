import { surenessOf } from '../../core/quotations/sureness.ts';
import { useCatalogue } from './catalogue-context.ts';
import { Sentence } from './Sentence.tsx';
import { Words } from './Words.tsx';

type Props = { name: string; confidence: number; language?: string | null };

/** Who said it, qualified where the attribution is weak. */
export function SpeakerName({ name, confidence, language }: Props) {
  const { quoted } = useCatalogue();
  const isProbable = surenessOf(confidence) === 'probable';
  if (!isProbable) return <Words language={language ?? null}>{name}</Words>;
  return <Sentence of={(who = '') => quoted.probably(who)} words={[name]} language={language} />;
}
