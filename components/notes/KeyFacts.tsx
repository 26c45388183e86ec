import type { FactNote } from '../../core/notes/notes.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Fold } from '../parts/Fold.tsx';
import { Section } from '../parts/Section.tsx';
import { FactItem } from './FactItem.tsx';
import styles from './KeyFacts.module.css';

/** The dossier's facts: first those of this article, then, folded, the others. */
export function KeyFacts({ facts }: { facts: FactNote[] }) {
  const { facts: words } = useCatalogue();
  if (facts.length === 0) return null;
  const stated = facts.filter(({ onPage }) => onPage === 'stated');
  const notFound = facts.filter(({ onPage }) => onPage === 'not-found');
  const later = facts.filter(({ onPage }) => onPage === 'later');
  return (
    <Section name="facts" title={words.title}>
      {stated.length > 0 ? <FactList facts={stated} /> : <p>{words.noneStated}</p>}
      {notFound.length > 0 && (
        <Fold title={`${words.onPage['not-found']} (${notFound.length})`}>
          <FactList facts={notFound} />
        </Fold>
      )}
      {later.length > 0 && (
        <Fold title={`${words.onPage.later} (${later.length})`}>
          <p class={styles.explained}>{words.laterExplained}</p>
          <FactList facts={later} />
        </Fold>
      )}
    </Section>
  );
}

function FactList({ facts }: { facts: FactNote[] }) {
  return (
    <ol class={styles.list}>
      {facts.map((fact) => (
        <FactItem key={fact.fact} {...fact} />
      ))}
    </ol>
  );
}
