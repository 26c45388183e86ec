import type { GalleryState } from './gallery-state.ts';
import { panelStates } from './panel-states.tsx';
import { popupStates } from './popup-states.tsx';

/** Everything there is to look at, under the name that its frame has. */
export const states: Record<string, GalleryState> = { ...panelStates, ...popupStates };
