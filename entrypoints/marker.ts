import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerMarkerRequest } from '../page/marker-requests.ts';
import { createMarks } from '../page/marks.ts';

// Injected each time the background has something to mark; the first one in a page stays.
export default defineUnlistedScript(() => {
  const world = globalThis as typeof globalThis & { [PRESENT]?: boolean };
  if (world[PRESENT]) return;
  world[PRESENT] = true;
  const marks = createMarks(document);
  // What a version from before an update left behind.
  marks.clear();
  browser.runtime.onMessage.addListener((message, sender, answer) => {
    if (sender.id !== browser.runtime.id) return;
    const answered = answerMarkerRequest(marks, message);
    if (answered) answer(answered);
  });
});

const PRESENT = Symbol.for('sidelight marker');
