import type { FactNote } from '../../core/notes/notes.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Fold } from '../parts/Fold.tsx';
import { Section } from '../parts/Section.tsx';
import { FactItem } from './FactItem.tsx';
import styles from './KeyFacts.module.css';

const FOLDED = ['not-found', 'same-day', 'later', 'undated'] as const;

/** The dossier's facts: first those of this article, then, folded, the others. */
export function KeyFacts({ facts }: { facts: FactNote[] }) {
  const { facts: words } = useCatalogue();
  if (facts.length === 0) return null;
  const stated = facts.filter(({ onPage }) => onPage === 'stated');
  return (
    <Section name="facts" title={words.title}>
      {stated.length > 0 ? <FactList facts={stated} /> : <p>{words.noneStated}</p>}
      {FOLDED.map((onPage) => (
        <FoldedFacts
          key={onPage}
          onPage={onPage}
          facts={facts.filter((fact) => fact.onPage === onPage)}
        />
      ))}
    </Section>
  );
}

function FoldedFacts({ onPage, facts }: { onPage: (typeof FOLDED)[number]; facts: FactNote[] }) {
  const { facts: words } = useCatalogue();
  if (facts.length === 0) return null;
  const explained = onPage === 'later' || onPage === 'undated' ? words.explained[onPage] : null;
  return (
    <Fold title={`${words.onPage[onPage]}\u00a0(${facts.length})`}>
      {explained && <p class={styles.explained}>{explained}</p>}
      <FactList facts={facts} />
    </Fold>
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
