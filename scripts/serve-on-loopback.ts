import { createServer, type RequestListener } from 'node:http';

export type LoopbackSite = { origin: string; close(): Promise<void> };

/** A web server that only this machine can reach. Port 0 takes any free one. */
export async function serveOnLoopback(answer: RequestListener, port = 0): Promise<LoopbackSite> {
  const server = createServer(answer);
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
