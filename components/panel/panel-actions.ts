import type { PowerScope } from '../parts/situation.ts';

/** What a reader can do in the panel. */
export type PanelActions = {
  look: () => void;
  save: () => void;
  allow: (host: string) => void;
  switchOn: (scope: PowerScope) => void;
  /** Draws the panel anew, after an update. */
  reload: () => void;
};
