import { useCatalogue } from '../parts/catalogue-context.ts';
import { Fold } from '../parts/Fold.tsx';
import { ShortcutList } from '../settings/ShortcutList.tsx';
import { useSettingsTexts } from '../settings/settings-texts-context.ts';
import { PageActions } from './PageActions.tsx';
import styles from './PopupView.module.css';
import { PowerButton } from './PowerButton.tsx';
import { PowerSwitches } from './PowerSwitches.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';
import { SituationText } from './SituationText.tsx';

type Props = {
  state: PopupState;
  actions: PopupActions;
  outcome: string | null;
  compareAddress: string;
  libraryAddress: string;
  chooseAddress: string;
  settingsAddress: string;
};

/** The toolbar's popup: what is on, and everything a reader can do with the page in front. */
export function PopupView(props: Props) {
  const { state, actions } = props;
  const catalogue = useCatalogue();
  const words = useSettingsTexts();
  return (
    <main class={styles.popup} lang={catalogue.language} dir={catalogue.dir}>
      <header class={styles.head}>
        <h1 class={styles.name}>{catalogue.name}</h1>
        <a id="settings" href={props.settingsAddress} target="_blank" rel="noreferrer">
          {words.title}
        </a>
      </header>
      <PowerButton state={state} actions={actions} />
      <SituationText situation={state.situation} />
      <PowerSwitches state={state} actions={actions} />
      <PageActions state={state} actions={actions} />
      <output class={styles.outcome}>{props.outcome}</output>
      <Fold title={words.shortcuts.title}>
        <ShortcutList shortcuts={state.shortcuts} onChange={actions.changeShortcuts} />
      </Fold>
      <p class={styles.links}>
        <a id="library" href={props.libraryAddress} target="_blank" rel="noreferrer">
          {catalogue.actions.library}
        </a>
        <a id="compare" href={props.compareAddress} target="_blank" rel="noreferrer">
          {catalogue.actions.compare}
        </a>
        <a id="choose" href={props.chooseAddress} target="_blank" rel="noreferrer">
          {catalogue.actions.choose}
        </a>
      </p>
    </main>
  );
}
