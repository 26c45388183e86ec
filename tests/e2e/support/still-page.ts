import { type LoopbackSite, serveOnLoopback } from '../../../scripts/serve-on-loopback.ts';
import { STORY } from './odd-pages.ts';

/** What has moved or changed in a page since it was loaded. */
export type Stirred = { changes: number; shifts: number; boxes: string };

const [talks = '', envoys = '', draft = '', hope = ''] = STORY;
const HEADLINE = 'Ceasefire talks between Israel and Hezbollah';

// Counts from the first line on what a page can notice of itself; Firefox measures no shifts, so
// the places of all its boxes are compared as well.
const WATCH = `
  let changes = 0, shifts = 0;
  new MutationObserver((records) => { changes += records.length; })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => { shifts += list.getEntries().length; }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('load', () => setTimeout(() => { changes = 0; }));
  window.stirred = () => ({ changes, shifts, boxes: [...document.querySelectorAll('*')]
    .map((each) => { const { x, y, width, height } = each.getBoundingClientRect(); return [x, y + scrollY, width, height].join(); }).join(';') });
`;

/** A page of the story with a link in one of its sentences and another one under a cover. */
export const MARKED_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HEADLINE}</title>
<link rel="icon" href="data:,"><meta property="article:published_time" content="2024-10-31T09:00:00Z">
<style>p { position: relative; max-width: 40rem } .cover { position: absolute; inset: 0 } footer { height: 1500px }</style>
<script>{${WATCH}}</script></head><body><article id="article"><h1>${HEADLINE}</h1>
<p>${talks}</p><p>${envoys.replace('Amos Hochstein', '<a href="#envoy">Amos Hochstein</a>')}</p>
<p>${draft}</p><p>${hope}<span class="cover" hidden></span></p></article><footer></footer></body></html>`;

export function serveMarkedPage(): Promise<LoopbackSite> {
  return serveOnLoopback((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(MARKED_PAGE);
  });
}
