import type { Notes } from '../../core/notes/notes.ts';
import { AboutFold } from '../about/AboutFold.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Fold } from '../parts/Fold.tsx';
import { Section } from '../parts/Section.tsx';
import { DossierLine } from './DossierLine.tsx';
import { Reasons } from './Reasons.tsx';
import styles from './WhyShown.module.css';

/** The evidence for the verdict, and what the notes rest on. */
export function WhyShown({ notes }: { notes: Notes }) {
  const { why, line } = useCatalogue();
  const { verdict } = notes;
  return (
    <Section name="why" title={why.title}>
      <p class={styles.verdict}>{line.verdicts[verdict.answer]}.</p>
      <Fold title={why.evidence}>
        <Reasons reasons={verdict.reasons} />
      </Fold>
      <AboutFold notes={notes} />
      <DossierLine dossier={notes.dossier} />
    </Section>
  );
}
