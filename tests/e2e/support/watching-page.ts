import { serveOnLoopback } from '../../../scripts/serve-on-loopback.ts';

export type WatchingPage = { address: string; close(): void };

/** What a page that watches for extensions can find out about us. */
export type Trace = {
  elements: string;
  changes: number;
  events: string[];
  globals: string[];
  resources: string[];
};

// Hooks everything it can before anything else runs, then leaves the findings on `__watch`.
const WATCH = `
  const seen = [];
  const known = new Set(Object.getOwnPropertyNames(window));
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    seen.push('dispatched ' + event.type);
    return dispatch.call(this, event);
  };
  for (const type of ['message', 'wxt:content-script-started', 'sidelight', 'storage', 'error', 'unhandledrejection'])
    addEventListener(type, (event) => seen.push('heard ' + event.type), true);
  let changes = 0;
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => { changes += records.length; })
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  window.__watch = () => ({
    elements: document.documentElement.outerHTML,
    changes,
    events: seen,
    globals: Object.getOwnPropertyNames(window).filter((name) => !known.has(name) && name !== '__watch'),
    resources: performance.getEntriesByType('resource').map((entry) => entry.name),
  });
`;

/** Serves one page that watches, around the given paragraphs. */
export async function serveWatchingPage(
  title: string,
  paragraphs: string[],
): Promise<WatchingPage> {
  const body = paragraphs.map((each) => `<p>${each}</p>`).join('\n');
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="data:,">
<meta property="article:published_time" content="2024-10-31T09:00:00Z"><script>{${WATCH}}</script></head>
<body><article><h1>${title}</h1>${body}</article></body></html>`;
  const { origin, close } = await serveOnLoopback((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  return { address: `${origin}/`, close };
}
