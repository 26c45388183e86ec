import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Build, buildFolder } from '../checks/built.ts';

/** What the library's page tells of itself, in milliseconds since it was asked for. */
export type Marks = { rows: number | null; whole: number | null; longestBlock: number };

/**
 * A copy of a build, in this folder, whose library page tells when its rows were drawn and for how
 * long it could not answer: a script of its own, because Firefox lets no driver into the page before
 * the page's own scripts, and what asks from outside asks too late.
 */
export function buildWithMarks(build: Build, folder: string): string {
  cpSync(buildFolder(build), folder, { recursive: true });
  writeFileSync(join(folder, 'marks.js'), `(${mark})();`);
  const page = join(folder, 'library.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, html.replace('<head>', '<head><script src="/marks.js"></script>'));
  return folder;
}

/** Runs in the page, before everything else. */
function mark(): void {
  const marks: Marks = { rows: null, whole: null, longestBlock: 0 };
  Object.assign(globalThis, { marks });
  const every = 5;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    marks.longestBlock = Math.max(marks.longestBlock, now - last - every);
    last = now;
  }, every);
  const drawn = (which: 'rows' | 'whole') => {
    if (marks[which] !== null) return;
    marks[which] = Number.NaN;
    requestAnimationFrame(() =>
      setTimeout(() => {
        marks[which] = performance.now();
      }),
    );
  };
  new MutationObserver(() => {
    if (document.querySelector('[data-article]')) drawn('rows');
    if (document.querySelector('#choose-all:not([disabled])')) drawn('whole');
  }).observe(document, { attributes: true, childList: true, subtree: true });
}
