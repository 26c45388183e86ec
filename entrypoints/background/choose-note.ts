import { markedPassages } from '../../core/notes/marked-passages.ts';
import { announce } from '../../platform/announce.ts';
import type { Answer } from '../../platform/ask.ts';
import { stepToPassage } from '../../platform/page-scripts.ts';
import { openPanelFromPage } from '../../platform/panel.ts';
import { readTab, writeChosenNote } from '../../platform/session.ts';
import { hintAt } from './draw-button.ts';
import { marksOf } from './draw-marks.ts';

type Place = { tabId: number; windowId: number };

/**
 * Shows the note whose mark was pressed in a page. The panel is opened before anything is waited
 * for, as part of the press; where the browser does not take it for one, the button tells of it.
 */
export async function chooseNote({ tabId, windowId }: Place, note: string): Promise<Answer> {
  const opening = openPanelFromPage(windowId);
  const tab = await readTab(tabId);
  const isThere = tab.stage === 'notes' && markedPassages(tab.notes).some(({ id }) => id === note);
  if (!isThere) return { ok: false, problem: 'nothing-read' };
  await tellPanel(tabId, note);
  if (!(await opening)) await hintAt(tabId, { is: 'note-chosen' });
  return { ok: true };
}

/** Goes to the next sentence that a note speaks of, or back, and has an open panel follow. */
export async function stepToMark(tabId: number, direction: 'next' | 'previous'): Promise<Answer> {
  const tab = await readTab(tabId);
  if (tab.stage !== 'notes') return { ok: false, problem: 'nothing-read' };
  const note = await stepToPassage(tabId, direction, marksOf(tab));
  if (note === null) return { ok: false, problem: 'passage-gone' };
  await tellPanel(tabId, note);
  return { ok: true };
}

async function tellPanel(tabId: number, noteId: string): Promise<void> {
  await writeChosenNote(tabId, noteId);
  await announce({ type: 'note-chosen', tabId, noteId });
}
