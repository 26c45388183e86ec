import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { LOOKED_AT } from '../core/signals/looked-at.ts';
import { noticed } from '../core/signals/noticed.ts';
import type { Signals } from '../core/signals/signals.ts';
import { leadText } from '../page/lead-text.ts';

// Runs on every page of the chosen sites, and nearly always ends without a trace.
export default defineUnlistedScript(() => {
  if (window.top !== window || !/html/.test(document.contentType)) return;
  const world = globalThis as typeof globalThis & { [lookedAt]?: string };
  const before = world[lookedAt];
  if (before === undefined) {
    // A page that comes back as it was left is not loaded, so nobody runs this again.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) void look(location.href, []);
    });
  }
  if (before === location.href) return;
  world[lookedAt] = location.href;
  // A single-page site changes its address before its text.
  if (before) setTimeout(look, MOVED, location.href, [...LATER]);
  else void look(location.href, [...LATER]);
});

const lookedAt = Symbol.for(LOOKED_AT);
/** When to look again at a page that is still rendering, in milliseconds. */
const LATER = [1_000, 3_000];
const MOVED = 500;
const STILL_RENDERING = 400;

async function look(address: string, later: number[]): Promise<void> {
  if (location.href !== address || !browser.runtime?.id) return;
  const { signals } = await browser.storage.local.get<{ signals?: Signals }>('signals');
  if (!signals) return;
  const { text, shown } = leadText(document, address);
  if (noticed(signals, text).length) {
    await browser.runtime.sendMessage({ type: 'page-noticed' });
    return;
  }
  const next = later.shift();
  if (shown < STILL_RENDERING && next) setTimeout(() => void look(address, later), next);
}
