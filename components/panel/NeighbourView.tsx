import type { Notes } from '../../core/notes/notes.ts';
import { ReasonList } from '../notes/ReasonList.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Prose } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { Sources } from '../parts/Sources.tsx';
import styles from './NeighbourView.module.css';

/** A page about a story easily taken for the dossier's own: which one, and what tells them apart. */
export function NeighbourView({ notes }: { notes: Notes }) {
  const { states, line, why, day } = useCatalogue();
  const { neighbour, dossier, verdict, published } = notes;
  return (
    <article>
      <header data-section="line" class={styles.line}>
        <p class={styles.verdict} data-verdict={verdict.answer}>
          {line.verdicts[verdict.answer]}
        </p>
        <h1 class={styles.title}>{neighbour && <Prose of={neighbour.name} />}</h1>
        <p class={styles.not}>
          {states.notAbout} <Prose of={dossier.title} />.
        </p>
        <p class={styles.date}>{published ? line.published(day(published)) : line.noDate}</p>
      </header>
      {neighbour && (
        <Section name="separated" title={states.separatedBy}>
          <p class={styles.separated}>
            <Prose of={neighbour.separatedBy} />
          </p>
          <Sources sources={neighbour.sources} shown={3} />
        </Section>
      )}
      <Section name="why" title={why.title}>
        <ReasonList reasons={verdict.reasons} />
        <p class={styles.date}>{why.private}</p>
      </Section>
    </article>
  );
}
