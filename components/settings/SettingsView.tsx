import { useCatalogue } from '../parts/catalogue-context.ts';
import { Masthead } from '../parts/Masthead.tsx';
import { Section } from '../parts/Section.tsx';
import { AccessSection } from './AccessSection.tsx';
import { DoneBar } from './DoneBar.tsx';
import { NotesSection } from './NotesSection.tsx';
import { OffSection } from './OffSection.tsx';
import { AboutSection, DataSection, PrivacySection } from './PlainSections.tsx';
import styles from './SettingsView.module.css';
import { ShortcutList } from './ShortcutList.tsx';
import type { Done, SettingsActions, SettingsState } from './settings-state.ts';
import { useSettingsTexts } from './settings-texts-context.ts';

type Props = {
  state: SettingsState;
  actions: SettingsActions;
  done: Done | null;
  libraryAddress: string;
  compareAddress: string;
  chooseAddress: string;
};

/** Everything a reader can set, and what Sidelight keeps and does, on one page. */
export function SettingsView(props: Props) {
  const { state, actions, done, libraryAddress, compareAddress, chooseAddress } = props;
  const catalogue = useCatalogue();
  const words = useSettingsTexts();
  return (
    <main class={styles.page} lang={catalogue.language} dir={catalogue.dir}>
      <div class={styles.head}>
        <Masthead title={words.title} />
      </div>
      <NotesSection state={state} actions={actions} />
      <AccessSection
        granted={state.granted}
        chooseAddress={chooseAddress}
        onTakeBack={actions.takeBack}
      />
      <OffSection state={state} actions={actions} />
      <Section name="shortcuts" title={words.shortcuts.title}>
        <ShortcutList shortcuts={state.shortcuts} onChange={actions.changeShortcuts} />
      </Section>
      <DataSection
        saved={state.saved}
        libraryAddress={libraryAddress}
        compareAddress={compareAddress}
      />
      <PrivacySection />
      <AboutSection version={state.version} dossiers={state.dossiers} />
      <DoneBar done={done} />
    </main>
  );
}
