import type { Localised } from '../../core/dossier/schema.ts';
import type { GrantedSite } from './granted-sites.ts';
import type { Shortcut } from './ShortcutList.tsx';

export type SettingsState = {
  everywhere: boolean;
  marks: boolean;
  granted: GrantedSite[];
  offSites: string[];
  /** Addresses, and only those of this session of the browser. */
  offPages: string[];
  shortcuts: Shortcut[];
  /** How many articles are saved; null while that is not known. */
  saved: number | null;
  version: string;
  dossiers: { id: string; title: Localised; version: string; asOf: string }[];
};

export type SettingsActions = {
  setEverywhere: (on: boolean) => void;
  setMarks: (on: boolean) => void;
  takeBack: (site: GrantedSite) => void;
  switchOnSite: (host: string) => void;
  switchOnPage: (address: string) => void;
  changeShortcuts: () => void;
};

/** What was done last here: said in a sentence, with the way back where there is one. */
export type Done = { says: string; undo: (() => void) | null };
