import { useEffect } from 'preact/hooks';
import { type ArrangeablePart, withFoldToggled } from '../../core/notes/arrangement.ts';
import { useArrangement } from '../parts/arrangement-context.ts';
import { useChosen } from '../parts/chosen-note-context.ts';

/**
 * Brings the note of a mark that was chosen in the page into sight. Its section unfolds for it, and
 * is there even where the reader has hidden it: this is the part to show, or null.
 */
export function useChosenNote(): ArrangeablePart | null {
  const chosen = useChosen();
  const { arrangement, arrange } = useArrangement();
  const part = chosen && partOf(chosen.noteId);
  const isFolded = part !== null && arrangement.folded.includes(part);
  useEffect(() => {
    if (!chosen || !part) return;
    if (isFolded) arrange((before) => withFoldToggled(before, part));
    else showNote(chosen.noteId);
  }, [chosen, isFolded]);
  return part;
}

const PARTS = { fact: 'facts', quotation: 'quoted', dispute: 'dispute' } as const;

function partOf(noteId: string): ArrangeablePart | null {
  const kind = noteId.slice(0, noteId.indexOf(':'));
  return Object.hasOwn(PARTS, kind) ? PARTS[kind as keyof typeof PARTS] : null;
}

function showNote(noteId: string): void {
  const note = document.getElementById(noteId);
  if (!note) return;
  for (const before of document.querySelectorAll('[data-chosen]')) {
    before.removeAttribute('data-chosen');
  }
  note.setAttribute('data-chosen', '');
  note.scrollIntoView({ block: 'center' });
  // The reader is in the page: what has the focus there keeps it, and here they go on from the note.
  note.tabIndex = -1;
  note.focus({ preventScroll: true });
}
