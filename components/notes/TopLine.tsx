import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Notes } from '../../core/notes/notes.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Prose } from '../parts/Prose.tsx';
import { NotesContents } from './NotesContents.tsx';
import styles from './TopLine.module.css';

/** What the page is about, the article's date and how far the dossier reaches. */
export function TopLine({ notes }: { notes: Notes }) {
  const catalogue = useCatalogue();
  const { line, day } = catalogue;
  const { dossier, verdict } = notes;
  return (
    <header data-section="line" class={styles.line}>
      <p class={styles.verdict} data-verdict={verdict.answer}>
        {line.verdicts[verdict.answer]}
      </p>
      <h1 class={styles.title}>
        <Prose of={dossier.title} />
      </h1>
      <p class={styles.summary}>
        <Prose of={dossier.summary} />
      </p>
      <ul class={styles.dates}>
        <li>{dateLine(notes, catalogue)}</li>
        <li>{line.asOf(day(dossier.asOf))}</li>
      </ul>
      <NotesContents notes={notes} />
    </header>
  );
}

function dateLine({ published, day: own }: Notes, { line, day }: Catalogue): string {
  if (!published) return line.noDate;
  return own ? line.published(day(own)) : line.dateDoubted(day(published));
}
