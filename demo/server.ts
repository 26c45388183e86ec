import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type DemoSite = { origin: string; close(): Promise<void> };

const site = fileURLToPath(new URL('./site/', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves the demo outlets on loopback only. Port 0 takes any free one. */
export async function serveDemo(port = 0): Promise<DemoSite> {
  const server = createServer((request, response) => {
    void answer(request.url ?? '/', response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    origin: `http://localhost:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
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
