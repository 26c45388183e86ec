import type { Catalogue } from '../../catalogue/catalogue.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Prose } from '../parts/Prose.tsx';
import type { Situation } from '../parts/situation.ts';
import { sentencesOf } from '../parts/situation-sentences.ts';
import styles from './SituationText.module.css';
import { WhyInShort } from './WhyInShort.tsx';

/** What is the case with the page in front, and what to do next; of a page that was read, why. */
export function SituationText({ situation }: { situation: Situation }) {
  const catalogue = useCatalogue();
  const { what, next } = sentences(situation, catalogue);
  const notes = 'notes' in situation ? situation.notes : null;
  const told = situation.is === 'neighbour' ? situation.notes.neighbour?.told : null;
  return (
    <section class={styles.situation} data-situation={situation.is}>
      <p class={styles.what} role="status">
        {told ? <Prose of={told} /> : what}
      </p>
      {next && <p class={styles.next}>{next}</p>}
      {notes && <WhyInShort notes={notes} />}
    </section>
  );
}

type Sentences = { what: string; next: string | null };

function sentences(situation: Situation, catalogue: Catalogue): Sentences {
  const { states, popup } = catalogue;
  switch (situation.is) {
    case 'no-access':
      return { what: states.noAccess.what, next: popup.allowAbove };
    case 'nothing':
      return states.nothing;
    case 'neighbour':
      return { what: states.nothing.what, next: null };
    case 'notes':
      return { what: popup.count(situation.notes.count), next: null };
    default:
      return sentencesOf(situation, catalogue);
  }
}
