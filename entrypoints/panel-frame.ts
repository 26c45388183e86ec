import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

const WIDTH = 'min(400px, 90vw)';

/**
 * Shows the panel in the page where the browser has none of its own (Safari). It is a frame of an
 * extension page: the page around it can move or cover it, but not read a word of it. Asked for
 * again, it goes away.
 */
export default defineUnlistedScript({
  include: ['safari'],
  main() {
    const open = document.querySelector(TAG);
    if (open) return open.remove();
    document.documentElement.append(frameHost());
  },
});

const TAG = 'sidelight-panel';

function frameHost(): HTMLElement {
  const host = document.createElement(TAG);
  host.style.cssText = `all: initial; position: fixed; inset-block: 0; inset-inline-end: 0; inline-size: ${WIDTH}; z-index: 2147483647;`;
  const frame = document.createElement('iframe');
  frame.src = browser.runtime.getURL('/sidepanel.html');
  frame.title = 'Sidelight';
  frame.style.cssText =
    'inline-size: 100%; block-size: 100%; border: 0; border-inline-start: 1px solid #8884; color-scheme: light dark;';
  host.attachShadow({ mode: 'closed' }).append(frame);
  return host;
}
