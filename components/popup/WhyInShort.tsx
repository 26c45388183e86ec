import type { Notes } from '../../core/notes/notes.ts';
import { Reasons } from '../notes/Reasons.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Fold } from '../parts/Fold.tsx';
import { Prose } from '../parts/Prose.tsx';
import styles from './WhyInShort.module.css';

/** What the page was judged to be, and behind a fold what spoke for and against it. */
export function WhyInShort({ notes: { verdict, neighbour, dossier } }: { notes: Notes }) {
  const { line, why, colon } = useCatalogue();
  return (
    <section class={styles.why} data-verdict={verdict.answer}>
      <p>
        {line.verdicts[verdict.answer]}
        {colon}
        <strong>
          <Prose of={neighbour?.name ?? dossier.title} />
        </strong>
      </p>
      <Fold title={why.evidence}>
        <Reasons reasons={verdict.reasons} />
      </Fold>
    </section>
  );
}
