import { browser } from './browser.ts';

/** A note whose mark a reader chose in a tab's page. */
export type ChosenNote = { tabId: number; noteId: string };

/** Tells of notes chosen in pages, as the background passes them on: `note-chosen`. */
export function onNoteChosen(listener: (chosen: ChosenNote) => void): () => void {
  const onMessage = (message: unknown, sender: { id?: string; tab?: unknown }): undefined => {
    // Tabs can send to every page of the extension; only what the background has checked counts.
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
    const chosen = chosenNoteFrom(message);
    if (chosen) listener(chosen);
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}

function chosenNoteFrom(message: unknown): ChosenNote | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, tabId, noteId } = message as Record<string, unknown>;
  if (type !== 'note-chosen' || typeof tabId !== 'number' || typeof noteId !== 'string')
    return null;
  return { tabId, noteId };
}
