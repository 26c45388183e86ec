import { type SeenVersions, seenVersionsFrom } from '../core/notes/news.ts';
import { browser } from './browser.ts';

// Which versions a reader has been told of. Written by panels alone: see `kept-arrangement.ts`.

const KEY = 'seen-versions';

export async function readSeenVersions(): Promise<SeenVersions> {
  return seenVersionsFrom((await browser.storage.local.get(KEY))[KEY]);
}

/** Where the browser refuses, the reader is told once more next time. */
export async function keepSeenVersions(seen: SeenVersions): Promise<void> {
  await browser.storage.local.set({ [KEY]: seen }).catch(() => {});
}
