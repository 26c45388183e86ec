import { Button } from '../parts/Button.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { Sentence } from '../parts/Sentence.tsx';
import { sentencesOf, type Wordless } from '../parts/situation-sentences.ts';
import type { PanelActions } from './panel-actions.ts';
import styles from './StateMessage.module.css';

/** Why there are no notes: what is the case, and the one thing to do next. */
export function StateMessage({ state, actions }: { state: Wordless; actions: PanelActions }) {
  const { what, next } = sentencesOf(state, useCatalogue());
  return (
    <div class={styles.message}>
      <h1 class={styles.what}>{what}</h1>
      <p class={styles.next}>{next}</p>
      <NextStep state={state} actions={actions} />
    </div>
  );
}

function NextStep({ state, actions }: { state: Wordless; actions: PanelActions }) {
  const { actions: words } = useCatalogue();
  switch (state.is) {
    case 'off':
      return (
        <Button kind="next" onClick={() => actions.switchOn(state.scope)}>
          {words.on}
        </Button>
      );
    case 'no-access': {
      const { host } = state;
      return host === null ? null : (
        <Button kind="next" onClick={() => actions.allow(host)}>
          <Sentence of={(site = '') => words.allow(site)} words={[host]} />
        </Button>
      );
    }
    case 'unread':
      return <Look words={words.look} onLook={actions.look} />;
    case 'problem':
      return state.problem === 'updated' ? (
        <Button kind="next" id="reload" onClick={actions.reload}>
          {words.reload}
        </Button>
      ) : (
        <Look words={words.again} onLook={actions.look} />
      );
    case 'impossible':
    case 'reading':
      return null;
  }
}

function Look({ words, onLook }: { words: string; onLook: () => void }) {
  return (
    <Button kind="next" id="look" onClick={onLook}>
      {words}
    </Button>
  );
}
