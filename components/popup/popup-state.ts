import type { PowerScope, Situation } from '../parts/situation.ts';

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
