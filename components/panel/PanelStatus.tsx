import { useEffect, useState } from 'preact/hooks';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import type { Situation } from '../parts/situation.ts';
import { sentencesOf } from '../parts/situation-sentences.ts';
import styles from './PanelStatus.module.css';

/** A page that is opened goes through several states within a moment: only the last one counts. */
const SETTLING = 700;

/** What a screen reader is told of a page by itself: one sentence, once it is known what is there. */
export function PanelStatus({ state }: { state: Situation }) {
  const sentence = sentenceFor(state, useCatalogue());
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (sentence === null) return;
    const timer = setTimeout(setSaid, SETTLING, sentence);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <p role="status" class={styles.heard}>
      {said}
    </p>
  );
}

/** Null while there is nothing to say yet. */
function sentenceFor(state: Situation, catalogue: Catalogue): string | null {
  switch (state.is) {
    case 'reading':
      return null;
    case 'notes':
      return catalogue.popup.count(state.notes.count);
    case 'neighbour':
      return catalogue.line.verdicts[state.notes.verdict.answer];
    case 'nothing':
      return catalogue.states.nothing.what;
    default:
      return sentencesOf(state, catalogue).what;
  }
}
