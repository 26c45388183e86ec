import { compareStates } from './compare-states.tsx';
import type { GalleryState } from './gallery-state.ts';
import { libraryStates } from './library-states.tsx';
import { panelStates } from './panel-states.tsx';
import { popupStates } from './popup-states.tsx';
import { settingsStates } from './settings-states.tsx';
import { welcomeStates } from './welcome-states.tsx';

/** Everything there is to look at, under the name that its frame has. */
export const states: Record<string, GalleryState> = {
  ...panelStates,
  ...popupStates,
  ...compareStates,
  ...libraryStates,
  ...settingsStates,
  ...welcomeStates,
};
