import type { ComponentChildren } from 'preact';
import { NotesView } from '../notes/NotesView.tsx';
import { useCatalogue } from '../parts/catalogue-context.ts';
import { later } from '../parts/later.tsx';
import type { Situation } from '../parts/situation.ts';
import { keepFocusInSight } from './keep-focus-in-sight.ts';
import { NothingView } from './NothingView.tsx';
import { PanelFoot } from './PanelFoot.tsx';
import { PanelStatus } from './PanelStatus.tsx';
import styles from './PanelView.module.css';
import type { PanelActions } from './panel-actions.ts';
import { StateMessage } from './StateMessage.tsx';

const NeighbourView = later((asides) => asides.neighbourView());

type Props = {
  state: Situation;
  actions: PanelActions;
  /** The outcome of what the reader did last, or null. */
  outcome: string | null;
  compareAddress: string;
  chooseAddress: string;
  settingsAddress: string;
  /** What the reader is told once, above everything else. */
  news?: ComponentChildren;
};

/** The whole side panel. */
export function PanelView(props: Props) {
  const { state, actions, news, ...foot } = props;
  const catalogue = useCatalogue();
  return (
    <div class={styles.panel} data-state={state.is} lang={catalogue.language} dir={catalogue.dir}>
      <main class={styles.main} onFocusIn={keepFocusInSight}>
        {news}
        <Content state={state} actions={actions} />
      </main>
      <PanelStatus state={state} />
      <PanelFoot {...foot} onSave={'article' in state ? actions.save : null} />
    </div>
  );
}

function Content({ state, actions }: { state: Situation; actions: PanelActions }) {
  switch (state.is) {
    case 'notes':
      return <NotesView notes={state.notes} article={state.article} />;
    case 'neighbour':
      return <NeighbourView notes={state.notes} />;
    case 'nothing':
      return <NothingView notes={state.notes} onLook={actions.look} />;
    default:
      return <StateMessage state={state} actions={actions} />;
  }
}
