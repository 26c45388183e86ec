import { Button } from '../parts/Button.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { useSettingsTexts } from '../settings/settings-texts-context.ts';
import styles from './PowerSwitches.module.css';
import type { PopupActions, PopupState } from './popup-state.ts';
import { Switch } from './Switch.tsx';

type Props = { state: PopupState; actions: PopupActions };

/** Notes for this page and everywhere, marks apart from them, and the way back. */
export function PowerSwitches({ state, actions }: Props) {
  const { popup } = useCatalogue();
  const siteOn = state.everywhere && state.site && state.access === 'granted';
  return (
    <div class={styles.switches}>
      <Switch
        id="page-only"
        label={popup.page}
        on={siteOn && state.page}
        disabled={!siteOn}
        onChange={(on) => actions.setPower('page', on)}
      />
      <Switch
        id="everywhere"
        label={popup.everywhere}
        on={state.everywhere}
        onChange={(on) => actions.setPower('everywhere', on)}
      />
      <Switch id="marks" label={popup.marks} on={state.marks} onChange={actions.setMarks} />
      {state.lastSwitch && <Undo of={state.lastSwitch} onUndo={actions.undo} />}
    </div>
  );
}

const SWITCHES = { page: 'page-only', site: 'power', everywhere: 'everywhere', marks: 'marks' };

function Undo(props: { of: keyof typeof SWITCHES; onUndo: () => void }) {
  const { popup } = useCatalogue();
  const words = useSettingsTexts();
  const named = {
    page: popup.page,
    site: popup.noSite,
    everywhere: popup.everywhere,
    marks: popup.marks,
  };
  const undo = () => {
    props.onUndo();
    // The button goes with what it undid, and the focus must not go with it.
    document.getElementById(SWITCHES[props.of])?.focus();
  };
  return (
    <div class={styles.undo}>
      <Button id="undo" onClick={undo}>
        {words.undoLabel(named[props.of])}
      </Button>
    </div>
  );
}
