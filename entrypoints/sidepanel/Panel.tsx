import { useEffect, useState } from 'preact/hooks';
import { AboutProvider } from '../../components/about/about-context.ts';
import { LaterNews } from '../../components/about/LaterNews.tsx';
import { PanelView } from '../../components/panel/PanelView.tsx';
import type { PanelActions } from '../../components/panel/panel-actions.ts';
import { ArrangementProvider, type Arranging } from '../../components/parts/arrangement-context.ts';
import { type Chosen, ChosenNoteProvider } from '../../components/parts/chosen-note-context.ts';
import { JumpProvider } from '../../components/parts/jump-context.ts';
import { MarksProvider } from '../../components/parts/marks-context.ts';
import type { Situation } from '../../components/parts/situation.ts';
import type { Passage } from '../../core/article.ts';
import type { NoteId } from '../../core/notes/note-id.ts';
import type { ActiveTab } from '../../platform/active-tab.ts';
import { onNoteChosen } from '../../platform/chosen-note.ts';
import { copyText } from '../../platform/clipboard.ts';
import { isOrphaned } from '../../platform/orphaned.ts';
import { ownVersion } from '../../platform/own-version.ts';
import { situationOf } from '../../platform/situation.ts';
import { useNews } from './use-news.ts';

type Props = {
  active: ActiveTab;
  actions: PanelActions;
  outcome: string | null;
  onJump: (passage: Passage) => void;
  onMarks: (on: boolean) => void;
  arranging: Arranging;
};

/** The panel of one tab, as the reader has arranged it, with what is new and what was chosen. */
export function Panel({ active, actions, outcome, onJump, onMarks, arranging }: Props) {
  const chosen = useChosenIn(active);
  const state: Situation = isOrphaned()
    ? { is: 'problem', problem: 'updated' }
    : situationOf(active.tab, active.power);
  const { news, close } = useNews('notes' in state ? (state.notes?.dossier ?? null) : null);
  const about = {
    version: ownVersion(),
    address: active.tab.address,
    chosen: (chosen?.noteId ?? null) as NoteId | null,
    copy: copyText,
  };
  return (
    <JumpProvider value={onJump}>
      <ArrangementProvider value={arranging}>
        <ChosenNoteProvider value={chosen}>
          <AboutProvider value={about}>
            <MarksProvider value={{ on: active.power.marks, set: onMarks }}>
              <PanelView
                state={state}
                actions={actions}
                outcome={outcome}
                compareAddress="/compare.html"
                chooseAddress="/welcome.html"
                settingsAddress="/options.html"
                news={news && <LaterNews news={news} onClose={close} />}
              />
            </MarksProvider>
          </AboutProvider>
        </ChosenNoteProvider>
      </ArrangementProvider>
    </JumpProvider>
  );
}

/** The note chosen in the page of this tab, for as long as it shows that page. */
function useChosenIn({ tabId, tab, chosenNote }: ActiveTab): Chosen | null {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  // What was chosen before this panel or this tab was in front; after that, messages tell.
  useEffect(
    () => setChosen(chosenNote === null ? null : { noteId: chosenNote }),
    [tabId, tab.address],
  );
  useEffect(
    () => onNoteChosen((note) => note.tabId === tabId && setChosen({ noteId: note.noteId })),
    [tabId],
  );
  return chosen;
}
