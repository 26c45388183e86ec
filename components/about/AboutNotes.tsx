import type { AboutTexts } from '../../catalogue/about.ts';
import type { Notes } from '../../core/notes/notes.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Prose } from '../parts/Prose.tsx';
import styles from './AboutNotes.module.css';
import { ChangeList } from './ChangeList.tsx';
import { ErrorReport } from './ErrorReport.tsx';

type Props = { texts: AboutTexts; notes: Notes };

/** What the dossier says of itself, what leaves the machine, and how to report an error. */
export function AboutNotes({ texts, notes }: Props) {
  const { day } = useCatalogue();
  const { dossier } = notes;
  const changes = dossier.changes.toReversed();
  const isChangedSince = changes.some(({ date }) => date > dossier.reviewed);
  return (
    <div class={styles.about}>
      <h3>
        <Prose of={dossier.title} />
      </h3>
      <p>
        {texts.dossier.author(dossier.author)}. {texts.dossier.reviewed(day(dossier.reviewed))}.{' '}
        {isChangedSince && texts.dossier.changedSince}
      </p>
      {dossier.method && (
        <>
          <h3>{texts.dossier.method}</h3>
          <p>
            <Prose of={dossier.method} />
          </p>
        </>
      )}
      <h3>{texts.dossier.changes}</h3>
      <ChangeList
        texts={texts}
        changes={changes.map(({ version, date, text }) => ({
          version,
          date,
          says: <Prose of={text} />,
        }))}
      />
      <h3>{texts.extension.changes}</h3>
      <ChangeList texts={texts} changes={texts.extension.releases} />
      <h3>{texts.privacy.title}</h3>
      <p>{texts.privacy.nothing}</p>
      <ErrorReport texts={texts.report} notes={notes} />
    </div>
  );
}
