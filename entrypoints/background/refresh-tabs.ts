import { browser } from '../../platform/browser.ts';
import { clearMarks, lookAgain, registerDetector } from '../../platform/page-scripts.ts';
import { isOn, powerFor } from '../../platform/power.ts';
import { forgetTab, readTab } from '../../platform/session.ts';
import { readSettings } from '../../platform/settings.ts';
import { drawButton } from './draw-button.ts';
import { drawMarks } from './draw-marks.ts';

/** Brings every open tab in line with what is switched on and what access there is. */
export async function refreshTabs(): Promise<void> {
  await registerInTurn();
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id, url }) => (id === undefined ? null : refreshTab(id, url))));
}

// Two registrations at once would each take the other's for its own.
let turn: Promise<unknown> = Promise.resolve();
function registerInTurn(): Promise<void> {
  const next = turn.then(async () => registerDetector(await readSettings())).catch(() => {});
  turn = next;
  return next;
}

async function refreshTab(tabId: number, url: string | undefined): Promise<void> {
  await bringInLine(tabId, url);
  await drawButton(tabId);
}

async function bringInLine(tabId: number, url: string | undefined): Promise<void> {
  const state = await readTab(tabId);
  const address = url ?? state.address;
  if (address === null) return;
  const power = await powerFor(address);
  const isLost = 'why' in state && state.why === 'noticed' && power.access !== 'granted';
  if (!isOn(power) || isLost) {
    await Promise.all([forgetTab(tabId), clearMarks(tabId)]);
  } else if (state.stage === 'idle') {
    if (power.access === 'granted') await lookAgain(tabId);
  } else if (state.stage === 'notes') {
    await (power.marks ? drawMarks(tabId, state) : clearMarks(tabId));
  }
}
