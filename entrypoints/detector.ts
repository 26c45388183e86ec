import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { LOOKED_AT } from '../core/signals/looked-at.ts';
import { leadText } from '../page/lead-text.ts';
import type { PageMessage } from '../platform/messages.ts';

// Runs on every page of the chosen sites, and nearly always ends without a trace. It only tells the
// background how the page begins: which words tell of a story is looked up there, however many
// dossiers there are.
export default defineUnlistedScript(() => {
  if (window.top !== window || !/html/.test(document.contentType)) return;
  const before = world[lookedAt];
  if (before === undefined) {
    // A page that comes back as it was left is not loaded, so nobody runs this again. Any page can
    // send such an event; only the browser's own counts.
    addEventListener('pageshow', ({ isTrusted, persisted }) => {
      if (isTrusted && persisted) void look(location.href, []);
    });
  }
  if (before === location.href) return;
  world[lookedAt] = location.href;
  if (before) lookWhenSettled(location.href, world[LEFT] ?? '');
  else void look(location.href, [...LATER]);
});

const lookedAt = Symbol.for(LOOKED_AT);
const LEFT = Symbol.for('sidelight text left');
/** What the detector remembers in the extension's own world of a page. */
const world = globalThis as typeof globalThis & { [lookedAt]?: string; [LEFT]?: string };

/** When to look again at a page that is still rendering, in milliseconds. */
const LATER = [1_000, 3_000, 8_000];
const SETTLING = 400; // milliseconds
const MOST_WAITS = 12;
const LONGEST = 20_000; // characters: more than a page's head and lead ever have

// A single-page site changes its address before its text, and its headline before the rest: the
// text must be there, another than that of the page left behind, and the same twice.
function lookWhenSettled(address: string, left: string, waits = MOST_WAITS, before = ''): void {
  if (location.href !== address || !browser.runtime?.id) return;
  const { body, isThere } = leadText(document, address);
  const isSettled = isThere && body !== left && body === before;
  if (waits === 0 || isSettled) void look(address, [...LATER]);
  else setTimeout(lookWhenSettled, SETTLING, address, left, waits - 1, body);
}

async function look(address: string, later: number[]): Promise<void> {
  if (location.href !== address || !browser.runtime?.id) return;
  const { head, body, isThere } = leadText(document, address);
  world[LEFT] = body;
  const text = `${head}\n${body}`.slice(0, LONGEST);
  const isNoticed = await tell({ type: 'page-begins', address, text });
  const next = later.shift();
  if (!isNoticed && !isThere && next) setTimeout(() => void look(address, later), next);
}

// A background that was stopped or replaced meanwhile answers nothing.
async function tell(message: PageMessage): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage(message))?.ok === true;
  } catch {
    return false;
  }
}
