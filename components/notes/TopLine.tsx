import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Passage } from '../../core/article.ts';
import type { Verdict } from '../../core/coverage/verdict.ts';
import type { Notes } from '../../core/notes/notes.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { JumpButton } from '../parts/JumpButton.tsx';
import { Prose } from '../parts/Prose.tsx';
import { NotesContents } from './NotesContents.tsx';
import styles from './TopLine.module.css';

/** What the page is about, the article's date and how far the dossier reaches. */
export function TopLine({ notes }: { notes: Notes }) {
  const catalogue = useCatalogue();
  const { line, day } = catalogue;
  const { dossier, verdict } = notes;
  const aside = asideIn(verdict);
  return (
    <header data-section="line" class={styles.line}>
      <div class={styles.verdict}>
        <p data-verdict={verdict.answer}>{line.verdicts[verdict.answer]}</p>
        {aside && <JumpButton passage={aside} />}
      </div>
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

/** The sentence in which a page about something else mentions the story. */
function asideIn({ answer, reasons }: Verdict): Passage | null {
  if (answer !== 'mentions') return null;
  return reasons.find(({ kind }) => kind === 'sides')?.in ?? null;
}

function dateLine({ published, day: own }: Notes, { line, day }: Catalogue): string {
  if (!published) return line.noDate;
  return own ? line.published(day(own)) : line.dateDoubted(day(published));
}
