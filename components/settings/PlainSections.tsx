import { useCatalogue } from '../parts/catalogue-context.ts';
import { Prose } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import styles from './SettingsView.module.css';
import type { SettingsState } from './settings-state.ts';
import { useSettingsTexts } from './settings-texts-context.ts';

type Kept = { saved: number | null; libraryAddress: string; compareAddress: string };

/** What is kept of a reader's reading, and where to see and delete it. */
export function DataSection({ saved, libraryAddress, compareAddress }: Kept) {
  const { actions } = useCatalogue();
  const { data: words } = useSettingsTexts();
  return (
    <Section name="data" title={words.title}>
      <p class={styles.explained}>{words.explained}</p>
      {saved !== null && <p>{words.saved(saved)}</p>}
      <p>
        <a id="library" href={libraryAddress} target="_blank" rel="noreferrer">
          {actions.library}
        </a>
      </p>
      <p>
        <a id="compare" href={compareAddress} target="_blank" rel="noreferrer">
          {actions.compare}
        </a>
      </p>
    </Section>
  );
}

export function PrivacySection() {
  const { privacy: words } = useSettingsTexts();
  return (
    <Section name="privacy" title={words.title}>
      {words.lines.map((line) => (
        <p key={line} class={styles.line}>
          {line}
        </p>
      ))}
    </Section>
  );
}

export function AboutSection({ version, dossiers }: Pick<SettingsState, 'version' | 'dossiers'>) {
  const { day, comma } = useCatalogue();
  const { about: words } = useSettingsTexts();
  return (
    <Section name="about" title={words.title}>
      <p>{words.version(version)}</p>
      <ul>
        {dossiers.map((dossier) => (
          <li key={dossier.id} class={styles.line}>
            <cite class={styles.dossier}>
              <Prose of={dossier.title} />
            </cite>
            {comma}
            {words.dossier(dossier.version, day(dossier.asOf))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
