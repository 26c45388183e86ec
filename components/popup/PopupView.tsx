import { Button } from '../parts/Button.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { LanguageChoice } from '../parts/LanguageChoice.tsx';
import styles from './PopupView.module.css';
import { PowerButton } from './PowerButton.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';
import { Switch } from './Switch.tsx';
import { WhyInShort } from './WhyInShort.tsx';

type Props = {
  state: PopupState;
  actions: PopupActions;
  outcome: string | null;
  compareAddress: string;
  chooseAddress: string;
};

/** The toolbar's popup: what is on, and everything a reader can do with the page in front. */
export function PopupView({ state, actions, outcome, compareAddress, chooseAddress }: Props) {
  const catalogue = useCatalogue();
  const { popup, actions: words } = catalogue;
  const readable = state.access !== 'impossible';
  const siteOn = state.everywhere && state.site && state.access === 'granted';
  return (
    <main class={styles.popup} lang={catalogue.language} dir={catalogue.dir}>
      <header class={styles.head}>
        <h1 class={styles.name}>{catalogue.name}</h1>
        <LanguageChoice />
      </header>
      <PowerButton state={state} actions={actions} />
      {state.judged && <WhyInShort notes={state.judged} />}
      <div class={styles.switches}>
        <Switch
          id="page-only"
          label={popup.page}
          on={siteOn && state.page}
          disabled={!siteOn}
          onChange={actions.setPage}
        />
        <Switch
          id="everywhere"
          label={popup.everywhere}
          on={state.everywhere}
          onChange={actions.setEverywhere}
        />
        <Switch id="marks" label={popup.marks} on={state.marks} onChange={actions.setMarks} />
      </div>
      <div class={styles.actions}>
        <Button id="open-panel" onClick={actions.openPanel}>
          {words.open}
        </Button>
        <Button id="look" disabled={!readable || !state.everywhere} onClick={actions.look}>
          {words.look}
        </Button>
        <Button id="save" disabled={!state.canSave} onClick={actions.save}>
          {words.save}
        </Button>
      </div>
      <output class={styles.outcome}>{outcome}</output>
      <p class={styles.links}>
        <a id="compare" href={compareAddress} target="_blank" rel="noreferrer">
          {words.compare}
        </a>
        <a id="choose" href={chooseAddress} target="_blank" rel="noreferrer">
          {words.choose}
        </a>
      </p>
    </main>
  );
}
