import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { root } from '../checks/built.ts';

const THREAD = resolve(root, 'platform/reading-thread.ts');

/**
 * Builds the worker that reads saved articles among the pages, so that it shares the engine with the background.
 * By itself Vite would bundle a worker whole, and the package would hold the engine twice.
 */
export function readingThread(): Plugin {
  let buildsPages = false;
  return {
    name: 'reading-thread',
    apply: 'build',
    configResolved({ build }) {
      const input = build.rolldownOptions.input ?? {};
      buildsPages = JSON.stringify(input).includes('compare');
    },
    buildStart() {
      if (!buildsPages) return;
      this.emitFile({ type: 'chunk', id: THREAD, fileName: 'reading-thread.js' });
    },
  };
}
