import { browser } from './browser.ts';

const BEGUN = 'begun';

/** True once for each time the browser is started, whichever background asks first. */
export async function isFirstInSession(): Promise<boolean> {
  const stored = await browser.storage.session.get(BEGUN);
  await browser.storage.session.set({ [BEGUN]: true });
  return stored[BEGUN] !== true;
}
