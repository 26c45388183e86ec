import type { PopupState } from '../../components/popup/popup-state.ts';

/** The popup of a site that is switched on, read, and not judged yet. */
export const on: PopupState = {
  host: 'news.example',
  everywhere: true,
  site: true,
  page: true,
  marks: false,
  access: 'granted',
  reading: false,
  noteCount: 9,
  isList: false,
  canSave: true,
  judged: null,
};
