import { useEffect, useState } from 'preact/hooks';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { outcomeSentence } from '../../catalogue/refusal.ts';
import type { PanelActions } from '../../components/panel/panel-actions.ts';
import type { Arranging } from '../../components/parts/arrangement-context.ts';
import { useCatalogue } from '../../components/parts/catalogue-context.ts';
import { noTextsOfItsOwn, ReadersLanguage } from '../../components/parts/ReadersLanguage.tsx';
import { useFollowed } from '../../components/parts/use-followed.ts';
import { requestAccess } from '../../platform/access.ts';
import { type ActiveTab, watchActiveTab } from '../../platform/active-tab.ts';
import { ask } from '../../platform/ask.ts';
import type { ExtensionMessage } from '../../platform/messages.ts';
import { isOrphaned } from '../../platform/orphaned.ts';
import { chooseLanguage, followReadersLanguages } from '../../platform/readers-languages.ts';
import { Panel } from './Panel.tsx';
import { useFollowedReading } from './use-followed-reading.ts';
import { useKeptArrangement } from './use-kept-arrangement.ts';

/** Follows the tab in front. What is known of it is looked up while the texts are loaded. */
export function App() {
  const active = useFollowed(watchActiveTab);
  const arranging = useKeptArrangement();
  useEffect(() => goOnReading(active), [active]);
  useEffect(() => seeHint(active), [active]);
  useFollowedReading(active);
  return (
    <ReadersLanguage
      follow={followReadersLanguages}
      onChoose={chooseLanguage}
      load={noTextsOfItsOwn}
    >
      {() => active && arranging && <FollowedTab active={active} arranging={arranging} />}
    </ReadersLanguage>
  );
}

type Followed = { active: ActiveTab; arranging: Arranging };

/** Shows what is known of the tab, and does what the reader asks for. */
function FollowedTab({ active, arranging }: Followed) {
  const catalogue = useCatalogue();
  const [outcome, setOutcome] = useState<string | null>(null);
  const { tabId, tab } = active;
  useEffect(() => setOutcome(null), [tabId, tab.address, tab.stage, catalogue]);

  const send = async (message: ExtensionMessage, done: string | null = null) => {
    // There is nobody to ask any more; drawn again, the panel says so.
    if (isOrphaned()) setOutcome(catalogue.refusals['no-answer']);
    else setOutcome(outcomeSentence(catalogue, await ask(message), done));
  };
  return (
    <Panel
      active={active}
      actions={actionsFor(tabId, send, catalogue)}
      outcome={outcome}
      arranging={arranging}
      onMarks={(on) => void send({ type: 'set-marks', on })}
      onJump={(passage) => {
        if (tabId !== null) void send({ type: 'jump', tabId, passage });
      }}
    />
  );
}

// What the toolbar's button had to tell is told here.
function seeHint(active: ActiveTab | null): void {
  if (active?.hint && active.tabId !== null) void ask({ type: 'hint-seen', tabId: active.tabId });
}

const PATIENCE_MS = 6_000;

// A background that was killed while it read a page does not go on by itself.
function goOnReading(active: ActiveTab | null): (() => void) | undefined {
  if (active?.tab.stage !== 'reading' || active.tabId === null) return undefined;
  const message = { type: 'go-on-reading', tabId: active.tabId } as const;
  const timer = setTimeout(() => void ask(message), PATIENCE_MS);
  return () => clearTimeout(timer);
}

type Send = (message: ExtensionMessage, done?: string | null) => Promise<void>;

function actionsFor(tabId: number | null, send: Send, catalogue: Catalogue): PanelActions {
  if (tabId === null) {
    return { look: () => {}, save: () => {}, allow: () => {}, switchOn: () => {}, reload };
  }
  return {
    look: () => void send({ type: 'look-at-page', tabId }),
    save: () => void send({ type: 'save-article', tabId }, catalogue.actions.saved),
    allow: (host) => void requestAccess([`*://${host}/*`]),
    switchOn: (scope) => void send({ type: 'set-power', scope, on: true, tabId }),
    reload,
  };
}

const reload = () => location.reload();
