import { SettingsView } from '../../../components/settings/SettingsView.tsx';
import type { SettingsState } from '../../../components/settings/settings-state.ts';
import { settingsState } from '../../../tests/components/settings-fixture.ts';
import type { GalleryState } from './gallery-state.ts';

const nothing = () => {};
const actions = {
  setEverywhere: nothing,
  setMarks: nothing,
  takeBack: nothing,
  switchOnSite: nothing,
  switchOnPage: nothing,
  changeShortcuts: nothing,
};

const settings = (change: Partial<SettingsState> = {}): GalleryState => ({
  wide: true,
  draw: () => (
    <SettingsView
      state={{ ...settingsState, ...change }}
      actions={actions}
      done={null}
      libraryAddress="#"
      compareAddress="#"
      chooseAddress="#"
    />
  ),
});

/** The settings in every situation. */
export const settingsStates: Record<string, GalleryState> = {
  settings: settings(),
  'settings: nothing allowed, nothing switched off': settings({
    granted: [],
    offSites: [],
    offPages: [],
    saved: 0,
  }),
  'settings: off everywhere': settings({ everywhere: false }),
  'settings: the browser has no shortcuts': settings({ shortcuts: [] }),
};
