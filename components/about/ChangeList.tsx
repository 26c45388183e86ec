import type { ComponentChildren } from 'preact';
import type { AboutTexts } from '../../catalogue/about.ts';
import { useCatalogue } from '../parts/catalogue-context.ts';
import styles from './ChangeList.module.css';

type Change = { version: string; date?: string; says: ComponentChildren };

/** Versions and what each changed, newest first. */
export function ChangeList({ texts, changes }: { texts: AboutTexts; changes: Change[] }) {
  const { day } = useCatalogue();
  return (
    <ul class={styles.changes}>
      {changes.map(({ version, date, says }) => (
        <li key={version} data-version={version}>
          <b>{texts.dossier.version(version)}</b>
          {date && <time dateTime={date}>{day(date, 'short')}</time>}
          <p>{says}</p>
        </li>
      ))}
    </ul>
  );
}
