import { hostOf } from '../../platform/access.ts';
import type { Answer } from '../../platform/ask.ts';
import { browser } from '../../platform/browser.ts';
import { openPanel } from '../../platform/panel.ts';
import { isOn, powerFor } from '../../platform/power.ts';
import { addressOfTab } from '../../platform/tabs.ts';
import { stepToMark } from './choose-note.ts';
import { readAndSavePage } from './save-page.ts';
import { setPower } from './switch-power.ts';
import { tellOnButton } from './tell-on-button.ts';

/** What the manifest's commands do, for the tab in front. */
export function obeyShortcuts(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const { id: tabId, windowId } = tab ?? {};
    if (tabId === undefined || windowId === undefined) return;
    switch (command) {
      case 'open-panel':
        // At once: a browser opens its panel only while the press is being handled.
        return void openPanel({ windowId, tabId }).catch(() => {});
      case 'toggle-notes':
        return void tellOnButton(tabId, toggleNotes(tabId));
      case 'next-mark':
        return void tellOnButton(tabId, stepToMark(tabId, 'next'));
      case 'previous-mark':
        return void tellOnButton(tabId, stepToMark(tabId, 'previous'));
      case 'save-page':
        return void tellOnButton(tabId, readAndSavePage(tabId), { is: 'saved' });
    }
  });
}

/** Notes on this site: off where they are on, on where only the site is off. */
async function toggleNotes(tabId: number): Promise<Answer> {
  const address = await addressOfTab(tabId);
  const power = await powerFor(address);
  if (address === null || hostOf(address) === null) return { ok: false, problem: 'no-site' };
  if (!power.everywhere)
    return setPower({ type: 'set-power', scope: 'everywhere', on: true, tabId });
  if (!power.page) return setPower({ type: 'set-power', scope: 'page', on: true, tabId });
  return setPower({ type: 'set-power', scope: 'site', on: !isOn(power), tabId });
}
