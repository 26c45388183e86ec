import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Article } from '../../core/article.ts';
import type { Notes } from '../../core/notes/notes.ts';

/** What the panel has to show, one of eight things. */
export type PanelState =
  | { is: 'idle'; page: 'unread' | 'browser' }
  | { is: 'off'; scope: PowerScope }
  /** `host` null: the browser does not even tell which site it is. */
  | { is: 'no-access'; host: string | null }
  | { is: 'reading' }
  | { is: 'problem'; problem: keyof Catalogue['problems'] }
  | { is: 'nothing'; notes: Notes | null }
  | { is: 'neighbour'; notes: Notes }
  | { is: 'notes'; notes: Notes; article: Article };

export type PowerScope = 'page' | 'site' | 'everywhere';

/** What a reader can do in the panel. */
export type PanelActions = {
  look: () => void;
  save: () => void;
  allow: (host: string) => void;
  switchOn: (scope: PowerScope) => void;
  /** Draws the panel anew, after an update. */
  reload: () => void;
};
