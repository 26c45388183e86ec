import type { Catalogue } from '../../catalogue/catalogue.ts';
import { outcomeSentence, refusalSentence } from '../../catalogue/refusal.ts';
import type { SettingsTexts } from '../../catalogue/settings.ts';
import type { PopupActions, PopupState } from '../../components/popup/popup-state.ts';
import { requestAccess } from '../../platform/access.ts';
import type { ActiveTab } from '../../platform/active-tab.ts';
import { ask } from '../../platform/ask.ts';
import type { ExtensionMessage } from '../../platform/messages.ts';
import { openPanel } from '../../platform/panel.ts';
import { openShortcutSettings } from '../../platform/shortcuts.ts';

/** What was switched last, and the message that takes it back. */
export type LastSwitch = { of: NonNullable<PopupState['lastSwitch']>; back: ExtensionMessage };

type Popup = {
  active: ActiveTab;
  catalogue: Catalogue;
  words: SettingsTexts;
  lastSwitch: LastSwitch | null;
  tell: (outcome: string | null) => void;
  remember: (lastSwitch: LastSwitch | null) => void;
};

export function popupActions(popup: Popup): PopupActions {
  const { active, catalogue, words, lastSwitch, tell, remember } = popup;
  const { tabId, windowId, power } = active;

  const send = async (message: ExtensionMessage, done: string | null = null) => {
    const answer = await ask(message);
    tell(outcomeSentence(catalogue, answer, done));
    return answer.ok;
  };
  const change = async (to: ExtensionMessage, last: LastSwitch | null) => {
    if (await send(to)) remember(last);
  };
  const open = () => {
    if (tabId === null || windowId === null) return;
    openPanel({ windowId, tabId }).catch(() => tell(refusalSentence(catalogue, 'other')));
  };

  return {
    setPower: (scope, on) => {
      if (tabId === null) return;
      const to = { type: 'set-power', scope, tabId } as const;
      void change({ ...to, on }, { of: scope, back: { ...to, on: !on } });
    },
    setMarks: (on) => {
      const back = { type: 'set-marks', on: !on } as const;
      void change({ type: 'set-marks', on }, { of: 'marks', back });
    },
    undo: () => {
      if (lastSwitch) void change(lastSwitch.back, null);
    },
    allow: () => {
      if (power.host !== null) void requestAccess([`*://${power.host}/*`]);
    },
    look: () => {
      open(); // at once: a browser opens the panel only while the click is being handled
      if (tabId !== null) void send({ type: 'look-at-page', tabId });
    },
    openPanel: open,
    save: () => {
      if (tabId !== null) void send({ type: 'save-article', tabId }, catalogue.actions.saved);
    },
    changeShortcuts: async () => {
      if (!(await openShortcutSettings())) tell(words.shortcuts.refused);
    },
  };
}
