import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LoopbackSite, serveOnLoopback } from '../scripts/serve-on-loopback.ts';

export type DemoSite = LoopbackSite;

const site = fileURLToPath(new URL('./site/', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves the demo outlets on loopback only. Port 0 takes any free one. */
export function serveDemo(port = 0): Promise<LoopbackSite> {
  return serveOnLoopback((request, response) => {
    void answer(request.url ?? '/', response);
  }, port);
}

async function answer(url: string, response: ServerResponse): Promise<void> {
  const file = fileFor(url);
  const type = file && TYPES[extname(file)];
  const body = file && type ? await readFile(file).catch(() => null) : null;
  response.setHeader('cache-control', 'no-store');
  if (!body || !type) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found.');
    return;
  }
  response.writeHead(200, { 'content-type': type }).end(body);
}

/** The file behind an address; null for anything that is not a plain path below the site. */
export function fileFor(url: string): string | null {
  const path = url.split(/[?#]/, 1)[0] ?? '/';
  if (path === '/') return join(site, 'index.html');
  if (!/^(\/[a-z0-9-]+)+(\.[a-z]+)?$/.test(path)) return null;
  return join(site, extname(path) ? path : `${path}.html`);
}
