import { join } from 'node:path';
import { build, preview } from 'vite';
import { root } from '../checks/built.ts';

const source = join(root, 'scripts', 'gallery', 'page');
const target = join(root, '.output', 'gallery');

/** The gallery as a page of its own: nothing of it is in the extension. */
export async function buildGallery(): Promise<void> {
  await build({
    root: source,
    base: './',
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: target,
      emptyOutDir: true,
      target: 'es2023',
      // These have `light-dark()`: for older ones it is rewritten so that a page cannot choose.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      chunkSizeWarningLimit: 2_000, // a dossier is in it
      rollupOptions: { input: ['index.html', 'frame.html'].map((file) => join(source, file)) },
    },
  });
}

/** Serves what was built on this machine only. */
export async function serveGallery(): Promise<{ origin: string; close(): Promise<void> }> {
  const server = await preview({
    root: source,
    configFile: false,
    build: { outDir: target },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const [address = ''] = server.resolvedUrls?.local ?? [];
  return { origin: address.replace(/\/$/, ''), close: () => server.close() };
}
