import { Section } from '../parts/Section.tsx';
import { Switch } from '../popup/Switch.tsx';
import styles from './SettingsView.module.css';
import type { SettingsActions, SettingsState } from './settings-state.ts';
import { useSettingsTexts } from './settings-texts-context.ts';

type Props = {
  state: Pick<SettingsState, 'everywhere' | 'marks'>;
  actions: Pick<SettingsActions, 'setEverywhere' | 'setMarks'>;
};

/** Notes and marks, each with a switch of its own. */
export function NotesSection({ state, actions }: Props) {
  const { notes: words } = useSettingsTexts();
  return (
    <Section name="notes" title={words.title}>
      <Switch
        id="everywhere"
        label={words.everywhere}
        on={state.everywhere}
        onChange={actions.setEverywhere}
      />
      <p class={styles.explained}>{words.everywhereExplained}</p>
      <Switch id="marks" label={words.marks} on={state.marks} onChange={actions.setMarks} />
      <p class={styles.explained}>{words.marksExplained}</p>
    </Section>
  );
}
