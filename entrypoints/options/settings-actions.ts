import type { Catalogue } from '../../catalogue/catalogue.ts';
import { refusalSentence } from '../../catalogue/refusal.ts';
import type { SettingsTexts } from '../../catalogue/settings.ts';
import type { Done, SettingsActions } from '../../components/settings/settings-state.ts';
import { isolated } from '../../core/language/readable-text.ts';
import { removeAccess, requestAccess } from '../../platform/access.ts';
import { ask } from '../../platform/ask.ts';
import type { ExtensionMessage } from '../../platform/messages.ts';
import { openShortcutSettings } from '../../platform/shortcuts.ts';

type Page = {
  catalogue: Catalogue;
  words: SettingsTexts;
  tell: (done: Done | null) => void;
};

type SetOne = Extract<ExtensionMessage, { type: 'set-site' | 'set-page' }>;

export function settingsActions({ catalogue, words, tell }: Page): SettingsActions {
  const { access, off, shortcuts } = words;
  const say = (says: string, undo: Done['undo'] = null) => tell({ says, undo });
  const change = async (message: ExtensionMessage, done: Done | null) => {
    const answer = await ask(message);
    if (answer.ok) tell(done);
    else say(refusalSentence(catalogue, answer.problem));
  };
  const switchOn = (message: SetOne, name: string) => {
    const again = { says: off.switchedOff(isolated(name)), undo: null };
    const undo = () => void change({ ...message, on: false }, again);
    void change(message, { says: off.switchedOn(isolated(name)), undo });
  };

  return {
    setEverywhere: (on) =>
      void change({ type: 'set-power', scope: 'everywhere', on, tabId: null }, null),
    setMarks: (on) => void change({ type: 'set-marks', on }, null),
    takeBack: async ({ site, origins }) => {
      const name = isolated(site ?? access.everySite);
      const giveAgain = async () => {
        // At once: a browser gives access only in answer to a press.
        if (await requestAccess(origins)) say(access.allowedAgain(name));
      };
      if (await removeAccess(origins)) say(access.takenBack(name), () => void giveAgain());
      else say(refusalSentence(catalogue, 'other'));
    },
    switchOnSite: (host) => switchOn({ type: 'set-site', host, on: true }, host),
    switchOnPage: (address) => switchOn({ type: 'set-page', address, on: true }, address),
    changeShortcuts: async () => {
      if (!(await openShortcutSettings())) say(shortcuts.refused);
    },
  };
}
