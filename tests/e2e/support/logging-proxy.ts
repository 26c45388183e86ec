import { createServer, request as requestOf } from 'node:http';
import type { AddressInfo } from 'node:net';

export type LoggingProxy = {
  /** `host:port`, as a browser is told of it. */
  address: string;
  /** Everything that was asked for: `GET http://…`, or `CONNECT host:port` for what is encrypted. */
  asked: string[];
  close(): void;
};

/** A proxy that writes down every request, lets loopback through and refuses the rest. */
export async function startLoggingProxy(): Promise<LoggingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(`${request.method} ${url}`);
    if (!url.startsWith('http://localhost:')) return void response.writeHead(403).end();
    const { method, headers } = request;
    const onwards = requestOf(
      url.replace('localhost', '127.0.0.1'),
      { method, headers },
      (from) => {
        response.writeHead(from.statusCode ?? 502, from.headers);
        from.pipe(response);
      },
    );
    onwards.on('error', () => response.destroy());
    request.pipe(onwards);
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
