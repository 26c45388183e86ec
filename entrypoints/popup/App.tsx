import { useEffect, useState } from 'preact/hooks';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { outcomeSentence, refusalSentence } from '../../catalogue/refusal.ts';
import { useCatalogue } from '../../components/parts/catalogue-context.ts';
import { JumpProvider } from '../../components/parts/jump-context.ts';
import { noTextsOfItsOwn, ReadersLanguage } from '../../components/parts/ReadersLanguage.tsx';
import { PopupView } from '../../components/popup/PopupView.tsx';
import type { PopupActions } from '../../components/popup/popup-state.ts';
import type { Passage } from '../../core/article.ts';
import { requestAccess } from '../../platform/access.ts';
import { type ActiveTab, watchActiveTab } from '../../platform/active-tab.ts';
import { ask } from '../../platform/ask.ts';
import type { ExtensionMessage } from '../../platform/messages.ts';
import { openPanel } from '../../platform/panel.ts';
import { chooseLanguage, followReadersLanguages } from '../../platform/readers-languages.ts';
import { popupStateOf } from './popup-state.ts';

export function App() {
  return (
    <ReadersLanguage
      follow={followReadersLanguages}
      onChoose={chooseLanguage}
      load={noTextsOfItsOwn}
    >
      {() => <Popup />}
    </ReadersLanguage>
  );
}

/** The toolbar's popup for the tab in front. */
function Popup() {
  const catalogue = useCatalogue();
  const [active, setActive] = useState<ActiveTab | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  useEffect(() => watchActiveTab(setActive), []);
  useEffect(() => setOutcome(null), [catalogue]);
  if (!active) return null;
  return (
    <JumpProvider value={jumpIn(active)}>
      <PopupView
        state={popupStateOf(active)}
        actions={actionsFor(active, catalogue, setOutcome)}
        outcome={outcome}
        compareAddress="/compare.html"
        chooseAddress="/welcome.html"
      />
    </JumpProvider>
  );
}

function jumpIn({ tabId }: ActiveTab) {
  return (passage: Passage) => {
    if (tabId !== null) void ask({ type: 'jump', tabId, passage });
  };
}

function actionsFor(
  { tabId, windowId, power }: ActiveTab,
  catalogue: Catalogue,
  tell: (outcome: string | null) => void,
): PopupActions {
  const send = async (message: ExtensionMessage | null, done: string | null = null) => {
    if (message) tell(outcomeSentence(catalogue, await ask(message), done));
  };
  const switching = (scope: 'site' | 'page' | 'everywhere') => (on: boolean) =>
    void send(tabId === null ? null : { type: 'set-power', scope, on, tabId });
  const open = () => {
    if (tabId !== null && windowId !== null)
      openPanel({ windowId, tabId }).catch(() => tell(refusalSentence(catalogue, 'other')));
  };
  return {
    setSite: switching('site'),
    setPage: switching('page'),
    setEverywhere: switching('everywhere'),
    setMarks: (on) => void send({ type: 'set-marks', on }),
    allow: () => {
      if (power.host !== null) void requestAccess([`*://${power.host}/*`]);
    },
    look: () => {
      open(); // at once: a browser opens the panel only while the click is being handled
      void send(tabId === null ? null : { type: 'look-at-page', tabId });
    },
    openPanel: open,
    save: () =>
      void send(tabId === null ? null : { type: 'save-article', tabId }, catalogue.actions.saved),
  };
}
