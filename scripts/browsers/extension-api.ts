import type { browser } from 'wxt/browser';

// Functions handed to a browser to run inside the extension speak of `chrome`: Firefox knows the
// name too, and answers with promises as Chromium does.
declare global {
  const chrome: typeof browser;
}
