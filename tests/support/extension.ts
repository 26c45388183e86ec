import { fakeBrowser } from 'wxt/testing/fake-browser';

// The polyfill refuses to load outside an extension; storage, tabs and the like are WXT's in-memory ones.
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
