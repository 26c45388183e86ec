import type { Catalogue } from '../../catalogue/catalogue.ts';
import { refusalSentence } from '../../catalogue/refusal.ts';
import type { Hint } from '../../platform/session.ts';

/** What the toolbar's button could only hint at. */
export function hintSentence(hint: Hint, catalogue: Catalogue): string {
  switch (hint.is) {
    case 'note-chosen':
      return catalogue.popup.noteChosen;
    case 'saved':
      return catalogue.actions.saved;
    case 'refused':
      return refusalSentence(catalogue, hint.problem);
  }
}
