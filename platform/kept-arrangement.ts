import { type Arrangement, arrangementFrom } from '../core/notes/arrangement.ts';
import { browser } from './browser.ts';

// How the reader has arranged the notes. Apart from the settings, which the background alone writes:
// panels change this, a person sits before each, and the last change counts.

const KEY = 'notes-arrangement';

export async function readArrangement(): Promise<Arrangement> {
  return arrangementFrom(await storedArrangement());
}

/** As it is stored; undefined where nothing is. */
export async function storedArrangement(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

let kept = Promise.resolve();

/**
 * Where the browser refuses, the arrangement lasts as long as the panel. One after the other: a part
 * that is dragged changes it many times, and a browser may finish the last of them first.
 */
export function keepArrangement(arrangement: Arrangement): Promise<void> {
  kept = kept.then(() => browser.storage.local.set({ [KEY]: arrangement }).catch(() => {}));
  return kept;
}

export function onArrangementChange(listener: (arrangement: Arrangement) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) listener(arrangementFrom(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
