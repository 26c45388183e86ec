import type { Notes } from '../../core/notes/notes.ts';
import { AboutFold } from '../about/AboutFold.tsx';
import { DossierLine } from '../notes/DossierLine.tsx';
import { Reasons } from '../notes/Reasons.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Prose } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { Sources } from '../parts/Sources.tsx';
import styles from './NeighbourView.module.css';

/** A page about a story easily taken for the dossier's own: which one, and what tells them apart. */
export function NeighbourView({ notes }: { notes: Notes }) {
  const { states, line, why, day } = useCatalogue();
  const { neighbour, verdict, published } = notes;
  return (
    <article>
      <header data-section="line" class={styles.line} data-verdict={verdict.answer}>
        <Heading notes={notes} />
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
        <Reasons reasons={verdict.reasons} />
        <AboutFold notes={notes} />
        <DossierLine dossier={notes.dossier} />
      </Section>
    </article>
  );
}

/** In one sentence where the dossier has it; else the neighbour's name, and which story it is not. */
function Heading({ notes: { neighbour, dossier, verdict } }: { notes: Notes }) {
  const { states, line } = useCatalogue();
  const name = neighbour && <Prose of={neighbour.name} />;
  if (neighbour?.told) {
    return (
      <>
        <p class={styles.verdict}>{name}</p>
        <h1 class={styles.title}>
          <Prose of={neighbour.told} />
        </h1>
      </>
    );
  }
  return (
    <>
      <p class={styles.verdict}>{line.verdicts[verdict.answer]}</p>
      <h1 class={styles.title}>{name}</h1>
      <p class={styles.not}>
        {states.notAbout} <Prose of={dossier.title} />.
      </p>
    </>
  );
}
