import type { Notes } from '../../core/notes/notes.ts';
import { Reasons } from '../notes/Reasons.tsx';
import { Button } from '../parts/Button.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Prose } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import styles from './StateMessage.module.css';

/** A page that was read and is about none of the stories: said, with the evidence. */
export function NothingView({ notes, onLook }: { notes: Notes | null; onLook: () => void }) {
  const { states, why, line, actions, colon } = useCatalogue();
  return (
    <>
      <div class={styles.message}>
        <h1 class={styles.what}>{states.nothing.what}</h1>
        <p class={styles.next}>{states.nothing.next}</p>
        <Button id="look" onClick={onLook}>
          {actions.again}
        </Button>
      </div>
      {notes && (
        <Section name="why" title={why.titleOfNothing}>
          <p data-verdict={notes.verdict.answer}>
            {line.verdicts[notes.verdict.answer]}
            {colon}
            <Prose of={notes.dossier.title} />
          </p>
          <Reasons reasons={notes.verdict.reasons} />
        </Section>
      )}
    </>
  );
}
