import { PopupView } from '../../../components/popup/PopupView.tsx';
import type { PopupState } from '../../../components/popup/popup-state.ts';
import { neighbourNotes, unrelatedNotes } from '../../../tests/components/notes-fixture.ts';
import { on } from '../../../tests/components/popup-fixture.ts';
import type { GalleryState } from './gallery-state.ts';
import { realAside } from './real-notes.ts';

const nothing = () => {};
const actions = {
  setPower: nothing,
  setMarks: nothing,
  undo: nothing,
  allow: nothing,
  look: nothing,
  openPanel: nothing,
  save: nothing,
  changeShortcuts: nothing,
};

const popup = (change: Partial<PopupState>): GalleryState => ({
  draw: () => (
    <PopupView
      state={{ ...on, ...change }}
      actions={actions}
      outcome={null}
      compareAddress="#"
      chooseAddress="#"
      libraryAddress="#"
      settingsAddress="#"
    />
  ),
});

/** The popup in every situation. */
export const popupStates: Record<string, GalleryState> = {
  'popup: notes': popup({}),
  'popup: marks, and a switch to take back': popup({ marks: true, lastSwitch: 'marks' }),
  'popup: a page that mentions the story': {
    draw: (language) => popup({ situation: { is: 'notes', ...realAside() } }).draw(language),
  },
  'popup: neighbour': popup({ situation: { is: 'neighbour', notes: neighbourNotes } }),
  'popup: nothing to note': popup({ situation: { is: 'nothing', notes: unrelatedNotes } }),
  'popup: reading': popup({ situation: { is: 'reading' } }),
  'popup: not read yet': popup({ situation: { is: 'unread' } }),
  'popup: off on this page': popup({ page: false, situation: { is: 'off', scope: 'page' } }),
  'popup: off on this site': popup({ site: false, situation: { is: 'off', scope: 'site' } }),
  'popup: off everywhere': popup({
    everywhere: false,
    situation: { is: 'off', scope: 'everywhere' },
  }),
  'popup: no access': popup({
    access: 'none',
    situation: { is: 'no-access', host: 'news.example' },
  }),
  'popup: a page of the browser': popup({
    host: null,
    access: 'impossible',
    canSave: false,
    situation: { is: 'impossible' },
  }),
  'popup: paywalled': popup({ situation: { is: 'problem', problem: 'paywalled' } }),
};
