import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerMarkerRequest } from '../page/marker-requests.ts';
import { createMarks } from '../page/marks.ts';
import type { PageMessage } from '../platform/messages.ts';

// Injected each time the background has something to mark; the first one in a page stays, unless it
// was left behind by a version from before an update.
export default defineUnlistedScript(() => {
  const world = globalThis as typeof globalThis & { [PRESENT]?: () => boolean };
  if (world[PRESENT]?.()) return;
  const isAlive = () => browser.runtime?.id !== undefined;
  world[PRESENT] = isAlive;
  const marks = createMarks(document, isAlive);
  browser.runtime.onMessage.addListener((message, sender, answer) => {
    if (sender.id !== browser.runtime.id) return;
    const answered = answerMarkerRequest(marks, message);
    if (answered) answer(answered);
  });
  // Before the page's own scripts, which may keep a press to themselves. Nothing is kept from them.
  const listening = { capture: true, passive: true };
  addEventListener('click', (click) => tellOf(marks.pressed(click)), listening);
});

const PRESENT = Symbol.for('sidelight marker');

// At once, within the press: a browser opens its panel for nothing else.
function tellOf(note: string | null): void {
  if (note === null) return;
  const message: PageMessage = { type: 'mark-pressed', note };
  browser.runtime.sendMessage(message).catch(() => {});
}
