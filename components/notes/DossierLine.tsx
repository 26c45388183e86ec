import type { DossierNote } from '../../core/notes/notes.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Prose } from '../parts/Prose.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import styles from './WhyShown.module.css';

/** Which dossier the notes are from, how far it looked, when it was reviewed, and that nothing leaves. */
export function DossierLine({ dossier }: { dossier: DossierNote }) {
  const { why, line, day, comma } = useCatalogue();
  return (
    <footer class={styles.imprint}>
      <p>
        <Prose of={dossier.title} />
        {comma}
        <Sentence of={(version = '') => why.version(version)} words={[dossier.version]} />.{' '}
        {line.asOf(day(dossier.asOf))}. {why.reviewed(day(dossier.reviewed))}.
      </p>
      <p>{why.private}</p>
    </footer>
  );
}
