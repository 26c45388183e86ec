import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Notes } from '../../core/notes/notes.ts';

export type PowerScope = 'page' | 'site' | 'everywhere';

/** What is the case with the page in front. */
export type Situation =
  /** A page of the browser, which no extension may read. */
  | { is: 'impossible' }
  /** The widest of the switches that are off. */
  | { is: 'off'; scope: PowerScope }
  | { is: 'no-access' }
  | { is: 'unread' }
  | { is: 'reading' }
  | { is: 'problem'; problem: keyof Catalogue['problems'] }
  /** Null where nothing at all was noticed. */
  | { is: 'nothing'; notes: Notes | null }
  | { is: 'neighbour'; notes: Notes }
  | { is: 'notes'; notes: Notes };

/** What the popup shows of the tab in front. */
export type PopupState = {
  host: string | null;
  everywhere: boolean;
  site: boolean;
  page: boolean;
  marks: boolean;
  access: 'granted' | 'none' | 'impossible';
  situation: Situation;
  canSave: boolean;
  shortcuts: { command: string; keys: string[] }[];
  /** The switch that was pressed last, while this popup has been open. */
  lastSwitch: PowerScope | 'marks' | null;
};

export type PopupActions = {
  setPower: (scope: PowerScope, on: boolean) => void;
  setMarks: (on: boolean) => void;
  /** Takes back what the last switch did. */
  undo: () => void;
  /** Must ask the browser at once: it grants access only in answer to a click. */
  allow: () => void;
  look: () => void;
  openPanel: () => void;
  save: () => void;
  changeShortcuts: () => void;
};
