import { useEffect, useState } from 'preact/hooks';
import { useCatalogue } from '../../components/parts/catalogue-context.ts';
import { JumpProvider } from '../../components/parts/jump-context.ts';
import { useFollowed } from '../../components/parts/use-followed.ts';
import { PopupView } from '../../components/popup/PopupView.tsx';
import { InSettingsTexts } from '../../components/settings/InSettingsTexts.tsx';
import { useSettingsTexts } from '../../components/settings/settings-texts-context.ts';
import type { Passage } from '../../core/article.ts';
import { type ActiveTab, watchActiveTab } from '../../platform/active-tab.ts';
import { ask } from '../../platform/ask.ts';
import { chooseLanguage, followReadersLanguages } from '../../platform/readers-languages.ts';
import { readShortcuts, type Shortcut } from '../../platform/shortcuts.ts';
import { situationOf } from '../../platform/situation.ts';
import { hintSentence } from './hint-sentence.ts';
import { type LastSwitch, popupActions } from './popup-actions.ts';

export function App() {
  const active = useFollowed(watchActiveTab);
  return (
    <InSettingsTexts follow={followReadersLanguages} onChoose={chooseLanguage}>
      {active && <Popup active={active} />}
    </InSettingsTexts>
  );
}

/** The toolbar's popup for the tab in front. */
function Popup({ active }: { active: ActiveTab }) {
  const catalogue = useCatalogue();
  const words = useSettingsTexts();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [outcome, setOutcome] = useState<string | null>(null);
  const [lastSwitch, setLastSwitch] = useState<LastSwitch | null>(null);
  useEffect(() => void readShortcuts().then(setShortcuts), []);
  useEffect(() => setOutcome(null), [catalogue]);
  useEffect(() => setLastSwitch(null), [active.tabId]);
  useEffect(() => {
    if (!active.hint || active.tabId === null) return;
    setOutcome(hintSentence(active.hint, catalogue));
    void ask({ type: 'hint-seen', tabId: active.tabId });
  }, [active, catalogue]);
  return (
    <JumpProvider value={jumpIn(active)}>
      <PopupView
        state={{
          ...active.power,
          situation: situationOf(active.tab, active.power),
          canSave: 'article' in active.tab,
          shortcuts,
          lastSwitch: lastSwitch?.of ?? null,
        }}
        actions={popupActions({
          active,
          catalogue,
          words,
          lastSwitch,
          tell: setOutcome,
          remember: setLastSwitch,
        })}
        outcome={outcome}
        libraryAddress="/library.html"
        compareAddress="/compare.html"
        chooseAddress="/welcome.html"
        settingsAddress="/options.html"
      />
    </JumpProvider>
  );
}

function jumpIn({ tabId }: ActiveTab) {
  return (passage: Passage) => {
    if (tabId !== null) void ask({ type: 'jump', tabId, passage });
  };
}
