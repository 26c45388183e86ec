import { hostOf } from '../../platform/access.ts';
import type { Answer } from '../../platform/ask.ts';
import type { ExtensionMessage } from '../../platform/messages.ts';
import { pageOf } from '../../platform/power.ts';
import { readOffPages, writeOffPages } from '../../platform/session.ts';
import { readSettings, type Settings, writeSettings } from '../../platform/settings.ts';
import { addressOfTab } from '../../platform/tabs.ts';
import { refreshTabs } from './refresh-tabs.ts';

type SetPower = Extract<ExtensionMessage, { type: 'set-power' }>;

/**
 * Switches notes on or off, and has every open tab follow. The answer does not wait for the tabs:
 * one of them may be stuck.
 */
export function setPower({ scope, on, tabId }: SetPower): Promise<Answer> {
  return inTurn(async () => {
    const address = await addressOfTab(tabId);
    if (scope === 'everywhere') {
      await changeSettings((settings) => ({ ...settings, everywhere: on }));
    } else if (address === null || hostOf(address) === null) {
      return { ok: false, problem: 'no-site' };
    } else if (scope === 'site') {
      const host = hostOf(address) ?? '';
      await changeSettings((settings) => ({
        ...settings,
        offSites: toggled(settings.offSites, host, !on),
      }));
    } else {
      await writeOffPages(toggled(await readOffPages(), pageOf(address), !on));
    }
    void refreshTabs();
    return { ok: true };
  });
}

export function setMarks(on: boolean): Promise<Answer> {
  return inTurn(async () => {
    await changeSettings((settings) => ({ ...settings, marks: on }));
    void refreshTabs();
    return { ok: true };
  });
}

/** No tab has to follow: the extension's own pages see the setting change. */
export function setLanguage(language: string | null): Promise<Answer> {
  return inTurn(async () => {
    await changeSettings((settings) => ({ ...settings, language }));
    return { ok: true };
  });
}

async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  await writeSettings(change(await readSettings()));
}

// Two changes at the same time would each write what it read: the later one would undo the other.
let turn: Promise<unknown> = Promise.resolve();
function inTurn(change: () => Promise<Answer>): Promise<Answer> {
  const next = turn.then(change, change);
  turn = next;
  return next;
}

function toggled(list: string[], item: string, listed: boolean): string[] {
  const others = list.filter((each) => each !== item);
  return listed ? [...others, item] : others;
}
