import { type LoopbackSite, serveOnLoopback } from '../../../scripts/serve-on-loopback.ts';

/** A page as it is sent; `policy` is its content security policy. */
export type ServedPage = { body: string; type?: string; policy?: string };

/** Serves pages under their names, whatever follows the name in the address. */
export function servePages(pages: Record<string, ServedPage>): Promise<LoopbackSite> {
  return serveOnLoopback((request, response) => {
    const page = pages[(request.url ?? '/').split(/[/?]/)[1] ?? ''];
    if (!page) return void response.writeHead(404).end();
    const { body, type = 'text/html; charset=utf-8', policy } = page;
    const headers = { 'content-type': type, ...(policy && { 'content-security-policy': policy }) };
    response.writeHead(200, headers).end(body);
  });
}
