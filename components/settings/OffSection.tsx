import { isolated } from '../../core/language/readable-text.ts';
import { Section } from '../parts/Section.tsx';
import { ListedThings } from './ListedThings.tsx';
import styles from './SettingsView.module.css';
import type { SettingsActions, SettingsState } from './settings-state.ts';
import { useSettingsTexts } from './settings-texts-context.ts';

type Props = {
  state: Pick<SettingsState, 'offSites' | 'offPages'>;
  actions: Pick<SettingsActions, 'switchOnSite' | 'switchOnPage'>;
};

/** The sites and pages on which the reader wants no notes. */
export function OffSection({ state: { offSites, offPages }, actions }: Props) {
  const { off: words } = useSettingsTexts();
  const isNothingOff = offSites.length === 0 && offPages.length === 0;
  return (
    <Section name="off" title={words.title}>
      {isNothingOff && <p>{words.none}</p>}
      <Switched title={words.sites} names={offSites} onPress={actions.switchOnSite} />
      <Switched title={words.pages} names={offPages} onPress={actions.switchOnPage} />
    </Section>
  );
}

function Switched(props: { title: string; names: string[]; onPress: (name: string) => void }) {
  const { off: words } = useSettingsTexts();
  if (props.names.length === 0) return null;
  return (
    <>
      <h3 class={styles.subtitle}>{props.title}</h3>
      <ListedThings
        label={props.title}
        things={props.names.map((name) => ({
          name,
          press: words.on,
          label: words.onLabel(isolated(name)),
          onPress: () => props.onPress(name),
        }))}
      />
    </>
  );
}
