import type { Browser } from 'webextension-polyfill';

// Since Manifest V3 the browsers' own API is the same under two names, promises and all, so no page
// carries the polyfill's 12 kB; its types are used everywhere, and it itself in `message-answers.ts`.
const { browser: named, chrome } = globalThis as { browser?: Browser; chrome?: Browser };
export const browser = (named ?? chrome) as Browser;
