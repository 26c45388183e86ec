import type { Notes } from '../../core/notes/notes.ts';

/** What the popup shows of the tab in front. */
export type PopupState = {
  host: string | null;
  everywhere: boolean;
  site: boolean;
  page: boolean;
  marks: boolean;
  access: 'granted' | 'none' | 'impossible';
  reading: boolean;
  /** Null where the page was not read, or is about nothing that there is a dossier on. */
  noteCount: number | null;
  /** The page lists articles and is none itself. */
  isList: boolean;
  canSave: boolean;
  /** What the page was judged to be; null where it was not read, or nothing at all was noticed. */
  judged: Notes | null;
};

export type PopupActions = {
  setSite: (on: boolean) => void;
  setPage: (on: boolean) => void;
  setEverywhere: (on: boolean) => void;
  setMarks: (on: boolean) => void;
  /** Must ask the browser at once: it grants access only in answer to a click. */
  allow: () => void;
  look: () => void;
  openPanel: () => void;
  save: () => void;
};
