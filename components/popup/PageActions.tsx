import { Button } from '../parts/Button.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import type { Situation } from '../parts/situation.ts';
import styles from './PageActions.module.css';
import type { PopupActions, PopupState } from './popup-state.ts';

/** What can be done with the page; the one thing to do next stands out. */
export function PageActions({ state, actions }: { state: PopupState; actions: PopupActions }) {
  const { actions: words } = useCatalogue();
  const { situation, access, everywhere, canSave } = state;
  const next = nextFor(situation);
  const mayLook = access !== 'impossible' && everywhere && situation.is !== 'reading';
  return (
    <div class={styles.actions}>
      <Button id="open-panel" kind={next === 'open' ? 'next' : 'other'} onClick={actions.openPanel}>
        {words.open}
      </Button>
      <Button
        id="look"
        kind={next === 'look' ? 'next' : 'other'}
        disabled={!mayLook}
        onClick={actions.look}
      >
        {wasRead(situation) ? words.again : words.look}
      </Button>
      <Button id="save" disabled={!canSave} onClick={actions.save}>
        {words.save}
      </Button>
    </div>
  );
}

function nextFor({ is }: Situation): 'open' | 'look' | null {
  if (is === 'notes' || is === 'neighbour' || is === 'reading') return 'open';
  return is === 'unread' || is === 'no-access' || is === 'problem' ? 'look' : null;
}

function wasRead({ is }: Situation): boolean {
  return is === 'notes' || is === 'neighbour' || is === 'nothing' || is === 'problem';
}
