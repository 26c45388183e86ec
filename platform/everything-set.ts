import { grantedOrigins, onAccessChange } from './access.ts';
import { ask } from './ask.ts';
import { onOffPagesChange, readOffPages } from './session.ts';
import { onSettingsChange, readSettings, type Settings } from './settings.ts';
import { readShortcuts, type Shortcut } from './shortcuts.ts';

/** All that a reader can set, and how much is saved. */
export type EverythingSet = Settings & {
  origins: string[];
  offPages: string[];
  shortcuts: Shortcut[];
  /** Null where the library could not be opened. */
  saved: number | null;
};

/** Tells it at once and whenever it changes. Returns a function that ends it. */
export function watchEverythingSet(onSet: (set: EverythingSet) => void): () => void {
  let reading = 0;
  const refresh = async () => {
    const turn = ++reading;
    const set = await readEverythingSet();
    if (turn === reading) onSet(set);
  };
  const onEvent = () => void refresh();
  const stops = [
    onSettingsChange(onEvent),
    onOffPagesChange(onEvent),
    onAccessChange(onEvent),
    onReturn(onEvent),
  ];
  onEvent();
  return () => {
    reading = -1;
    for (const stop of stops) stop();
  };
}

async function readEverythingSet(): Promise<EverythingSet> {
  const [settings, origins, offPages, shortcuts, counted] = await Promise.all([
    readSettings(),
    grantedOrigins(),
    readOffPages(),
    readShortcuts(),
    ask<{ count: number }>({ type: 'count-articles' }),
  ]);
  const saved = counted.ok ? counted.count : null;
  return { ...settings, origins, offPages, shortcuts, saved };
}

// Of new shortcuts and saved pages nobody tells: a reader comes back from where they changed them.
function onReturn(listener: () => void): () => void {
  addEventListener('focus', listener);
  return () => removeEventListener('focus', listener);
}
