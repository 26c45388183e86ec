import { hostOf } from '../../platform/access.ts';
import type { Answer } from '../../platform/ask.ts';
import type { ExtensionMessage } from '../../platform/messages.ts';
import { pageOf } from '../../platform/power.ts';
import {
  readOffPages,
  readPrivateOffSites,
  writeOffPages,
  writePrivateOffSites,
} from '../../platform/session.ts';
import { readSettings, type Settings, writeSettings } from '../../platform/settings.ts';
import { addressOfTab, isPrivate } from '../../platform/tabs.ts';
import { offerMenu } from './offer-menu.ts';
import { refreshTabs } from './refresh-tabs.ts';

type SetPower = Extract<ExtensionMessage, { type: 'set-power' }>;

/**
 * Switches notes on or off, and has every open tab follow. The answer does not wait for the tabs:
 * one of them may be stuck.
 */
export function setPower({ scope, on, tabId }: SetPower): Promise<Answer> {
  return inTurn(async () => {
    if (scope === 'everywhere') {
      await changeSettings((settings) => ({ ...settings, everywhere: on }));
      return done();
    }
    const address = tabId === null ? null : await addressOfTab(tabId);
    const host = address === null ? null : hostOf(address);
    if (tabId === null || address === null || host === null) {
      return { ok: false, problem: 'no-site' };
    }
    if (scope === 'page') await switchPage(pageOf(address), on);
    else if (!on && (await isPrivate(tabId))) await switchOffInPrivate(host);
    else await switchSite(host, on);
    return done();
  });
}

export function setSite(host: string, on: boolean): Promise<Answer> {
  return inTurn(async () => {
    await switchSite(host, on);
    return done();
  });
}

export function setPage(address: string, on: boolean): Promise<Answer> {
  return inTurn(async () => {
    await switchPage(address, on);
    return done();
  });
}

export function setMarks(on: boolean): Promise<Answer> {
  return inTurn(async () => {
    await changeSettings((settings) => ({ ...settings, marks: on }));
    return done();
  });
}

/** The extension's own pages see the setting change; the menu and the buttons are the browser's. */
export function setLanguage(language: string | null): Promise<Answer> {
  return inTurn(async () => {
    await changeSettings((settings) => ({ ...settings, language }));
    void offerMenu();
    return done();
  });
}

function done(): Answer {
  void refreshTabs();
  return { ok: true };
}

async function switchSite(host: string, on: boolean): Promise<void> {
  await changeSettings((settings) => ({
    ...settings,
    offSites: toggled(settings.offSites, host, !on),
  }));
  if (on) await writePrivateOffSites(toggled(await readPrivateOffSites(), host, false));
}

// Which sites somebody visits in a private window is nothing to write down.
async function switchOffInPrivate(host: string): Promise<void> {
  await writePrivateOffSites(toggled(await readPrivateOffSites(), host, true));
}

async function switchPage(address: string, on: boolean): Promise<void> {
  await writeOffPages(toggled(await readOffPages(), address, !on));
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
