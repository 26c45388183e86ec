import type { Notes } from '../../core/notes/notes.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Fold } from '../parts/Fold.tsx';
import { Prose } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { ReasonList } from './ReasonList.tsx';
import styles from './WhyShown.module.css';

/** The evidence for the verdict, and what the notes rest on. */
export function WhyShown({ notes: { verdict, dossier } }: { notes: Notes }) {
  const { why, line, day, comma } = useCatalogue();
  return (
    <Section name="why" title={why.title}>
      <p class={styles.verdict}>{line.verdicts[verdict.answer]}.</p>
      <Fold title={why.evidence}>
        <ReasonList reasons={verdict.reasons} />
      </Fold>
      <footer class={styles.imprint}>
        <p>
          <Prose of={dossier.title} />
          {comma}
          <Sentence of={(version = '') => why.version(version)} words={[dossier.version]} />.{' '}
          {line.asOf(day(dossier.asOf))}.
        </p>
        <p>{why.private}</p>
      </footer>
    </Section>
  );
}
