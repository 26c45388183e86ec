import { fakeBrowser } from 'wxt/testing/fake-browser';

// Outside an extension there is no such API; storage, tabs and the like are WXT's in-memory ones.
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
