import type { PopupState } from '../../components/popup/popup-state.ts';
import { article, notes } from './notes-fixture.ts';

/** The popup of a page that covers the story, on a site that is switched on. */
export const on: PopupState = {
  host: 'news.example',
  everywhere: true,
  site: true,
  page: true,
  marks: false,
  access: 'granted',
  situation: { is: 'notes', notes: { ...notes, count: 9 }, article },
  canSave: true,
  shortcuts: [
    { command: 'toggle-notes', keys: ['Alt', 'Shift', 'N'] },
    { command: 'previous-mark', keys: [] },
  ],
  lastSwitch: null,
};
