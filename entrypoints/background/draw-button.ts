import { type ToolbarTexts, toolbarTexts } from '../../catalogue/toolbar.ts';
import { isOn, powerFor } from '../../platform/power.ts';
import { type Hint, readHint, readTab, writeHint } from '../../platform/session.ts';
import { readSettings } from '../../platform/settings.ts';
import type { TabState } from '../../platform/tab-state.ts';
import { addressOfTab } from '../../platform/tabs.ts';
import { showButton, type ToolbarButton } from '../../platform/toolbar.ts';

const MOST_SHOWN = 99;

/** Draws a tab's button from what is known of the tab, whatever it showed before. */
export async function drawButton(tabId: number): Promise<void> {
  const [tab, hint, texts] = await Promise.all([readTab(tabId), readHint(tabId), readersTexts()]);
  const power = await powerFor(tab.address ?? (await addressOfTab(tabId)));
  const says = hint ? hintIn(texts, hint, tab) : stateIn(texts, tab, isOn(power));
  const title = says.title ? `${says.title} – Sidelight` : 'Sidelight';
  await showButton(tabId, { ...says, title });
}

/** What the button tells until the reader has looked. */
export async function hintAt(tabId: number, hint: Hint | null): Promise<void> {
  await writeHint(tabId, hint);
  await drawButton(tabId);
}

/** The toolbar's words and the menu's, in the reader's language. */
export async function readersTexts(): Promise<ToolbarTexts> {
  const { language } = await readSettings();
  return toolbarTexts(language === null ? navigator.languages : [language, ...navigator.languages]);
}

function stateIn(texts: ToolbarTexts, tab: TabState, on: boolean): ToolbarButton {
  if (!on) return { text: '', title: texts.off, tone: 'count' };
  const count = countOf(tab);
  return { text: shown(count), title: count === 0 ? '' : texts.count(count), tone: 'count' };
}

function hintIn(texts: ToolbarTexts, hint: Hint, tab: TabState): ToolbarButton {
  switch (hint.is) {
    case 'note-chosen':
      return { text: shown(countOf(tab)), title: texts.chosen, tone: 'hint' };
    case 'saved':
      return { text: '✓', title: texts.saved, tone: 'hint' };
    case 'refused':
      return { text: '!', title: texts.refused, tone: 'hint' };
  }
}

function countOf(tab: TabState): number {
  return tab.stage === 'notes' ? tab.notes.count : 0;
}

function shown(count: number): string {
  return count === 0 ? '' : count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
}
