import type { ServerResponse } from 'node:http';
import { type LoopbackSite, serveOnLoopback } from '../../../scripts/serve-on-loopback.ts';
import { STORY } from './odd-pages.ts';

export const HEADLINE = 'Ceasefire talks between Israel and Hezbollah';
const prose = STORY.map((each) => `<p>${each}</p>`).join('\n');
export const ARTICLE = `<article><h1>${HEADLINE}</h1>${prose}</article>`;

/** A page of the story: what runs before its text, and what stands and runs after it. */
function page(first: string, after: string, title = HEADLINE): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="data:,"><meta property="article:published_time" content="2024-10-31T09:00:00Z">
<script>window.faults = []; addEventListener('error', (event) => faults.push(event.message));
addEventListener('unhandledrejection', (event) => faults.push(String(event.reason))); ${first}</script></head>
<body>${ARTICLE}${after}</body></html>`;
}

const script = (code: string) => `<script>${code}</script>`;

// Names that scripts ask elements and documents for.
const NAMES =
  'children childNodes firstChild nextSibling parentNode nodeName nodeType localName tagName attributes textContent innerHTML shadowRoot closest matches querySelector querySelectorAll getAttribute body head documentElement implementation defaultView createTreeWalker createRange createElement contentType title cookie browser chrome sidelight-panel'.split(
    ' ',
  );
const clobbering = NAMES.map(
  (name) =>
    `<form name="${name}" id="${name}"><input name="${name}"><input name="${name}"></form><img name="${name}"><embed name="${name}"><object id="${name}"></object>`,
).join('');

// What a script could use of the page's world, each worse than useless.
const PATCHES = `
  const trap = () => { throw new Error('taken over'); };
  const spoil = (holder, names) => { for (const name of names) try {
    Object.defineProperty(holder, name, { get: trap, set: trap, configurable: false }); } catch {} };
  const spoilAll = () => {
    spoil(Element.prototype, ['attachShadow', 'shadowRoot', 'closest', 'matches', 'localName', 'children', 'querySelectorAll']);
    spoil(Node.prototype, ['textContent', 'firstChild', 'nextSibling', 'parentNode', 'nodeType', 'ownerDocument']);
    spoil(Document.prototype, ['createRange', 'createElement', 'implementation', 'createTreeWalker', 'contentType']);
    spoil(Array.prototype, ['map', 'filter', 'slice', 'flatMap', 'some']);
    spoil(String.prototype, ['trim', 'replace', 'split', 'normalize']);
    spoil(RegExp.prototype, ['exec', 'test']);
    spoil(Range.prototype, ['setStart', 'setEnd', 'toString', 'getClientRects']);
    spoil(Map.prototype, ['get', 'set', 'has']);
    spoil(Promise.prototype, ['then']);
    for (const name of ['MutationObserver', 'JSON', 'Range', 'Highlight', 'Map', 'Set', 'setTimeout', 'setInterval', 'getComputedStyle']) try { window[name] = trap; } catch {}
  };`;

const pages: Record<string, { body: string; type?: string }> = {
  clean: { body: page('', '') },
  clobbering: { body: page('', clobbering) },
  'patched-before': { body: page(`${PATCHES} spoilAll();`, '') },
  'patched-after': { body: page(PATCHES, script('spoilAll();')) },
  // Two hundred new nodes sixty times a second, the ones before them gone.
  mutating: {
    body: page(
      '',
      `<aside><ul></ul></aside>${script(`
      const list = document.querySelector('ul');
      window.rounds = 0;
      const turn = () => { rounds++; list.replaceChildren(...Array.from({ length: 200 }, (_, at) =>
        Object.assign(document.createElement('li'), { textContent: 'line ' + at + ' of ' + rounds })));
        requestAnimationFrame(turn); };
      turn();`)}`,
    ),
  },
  // Open and closed, two hundred deep, each with a slot in the slot of the one around it.
  nested: {
    body: page(
      '',
      script(`
      let at = document.body.appendChild(document.createElement('div'));
      for (let depth = 0; depth < 200; depth++) {
        const root = at.attachShadow({ mode: depth % 2 ? 'closed' : 'open' });
        root.innerHTML = '<div><slot><slot><slot></slot></slot></slot></div>';
        at.append(document.createElement('b'));
        at = root.querySelector('div');
      }`),
    ),
  },
  framed: {
    body: page(
      '',
      script(`
      for (let at = 0; at < 500; at++) { const frame = document.createElement('iframe');
        if (at % 3 === 0) frame.srcdoc = ${JSON.stringify(ARTICLE)};
        if (at % 3 === 1) frame.src = 'about:blank';
        if (at % 3 === 2) frame.hidden = true;
        document.body.append(frame); }`),
    ),
  },
  'framed-only': {
    body: page('', '')
      .replace(ARTICLE, `<iframe srcdoc="${ARTICLE.replaceAll('"', '&quot;')}"></iframe>`)
      .replaceAll(HEADLINE, 'A page of frames'),
  },
  xhtml: {
    type: 'application/xhtml+xml',
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>${HEADLINE}</title>
      <meta property="article:published_time" content="2024-10-31T09:00:00Z"/></head><body>${ARTICLE}</body></html>`,
  },
  svg: {
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg"><title>${HEADLINE}</title>${STORY.map((each) => `<text>${each}</text>`).join('')}</svg>`,
  },
  // Written anew by its own script once it was read.
  rewriting: {
    body: page(
      '',
      script(`window.rewrite = () => { const all = document.documentElement.outerHTML;
      document.open(); document.write(all.replace(/<script>[^]*?<.script>/g, '')); document.close(); };`),
    ),
  },
  // Its own thread stands still for ten seconds as soon as it is told to.
  blocking: {
    body: page(
      '',
      script(`window.block = () => setTimeout(() => {
      for (const end = Date.now() + 10_000; Date.now() < end; );
    }, 100);`),
    ),
  },
  // A thousand steps in a row, then the article and back.
  stepping: {
    body: page(
      '',
      script(`
      const main = document.querySelector('article');
      const talks = main.innerHTML;
      const roses = '<h1>Rose garden opens</h1>' + '<p>The rose garden behind the town hall opens again on Sunday after a winter of digging and planting, said the gardeners, who have put in four hundred new bushes.</p>'.repeat(4);
      window.go = (name) => { history.pushState({}, '', '/stepping/' + name + '/' + history.length);
        document.title = name === 'talks' ? ${JSON.stringify(HEADLINE)} : 'Rose garden opens';
        main.innerHTML = name === 'talks' ? talks : roses; };
      window.steps = async (last) => { for (let step = 0; step < 1_000; step++) {
        go(step % 2 ? 'talks' : 'roses');
        if (step % 50 === 0) await new Promise((later) => setTimeout(later, 20)); } go(last); };`),
    ),
  },
  // Takes highlights away whenever it sees them, and looks for our words by every means it has.
  clearing: {
    body: page(
      '',
      script(`
      window.taken = 0; window.clicks = 0;
      setInterval(() => { if (CSS.highlights.size > 0) { taken++; CSS.highlights.clear(); } getSelection(); }, 20);`),
    ),
  },
  // Presses everything everywhere, by script.
  pressing: {
    body: page(
      '',
      script(`
      const types = ['mousedown', 'mouseup', 'click', 'dblclick', 'keydown', 'keyup', 'contextmenu'];
      window.press = () => { for (const range of CSS.highlights.get('sidelight-marked') ?? [])
        for (const { left, top, height } of range.getClientRects()) for (const type of types) {
          const wish = { bubbles: true, composed: true, detail: 1, button: 0, clientX: left + 5, clientY: top + height / 2, key: 'Enter' };
          const at = document.elementFromPoint(wish.clientX, wish.clientY) ?? document.body;
          at.dispatchEvent(type.startsWith('key') ? new KeyboardEvent(type, wish) : new MouseEvent(type, wish));
          if (type === 'click') at.click(); } };`),
    ),
  },
  roses: {
    body: '<!doctype html><title>Roses</title><link rel="icon" href="data:,"><p>The rose garden opens again on Sunday.',
  },
};

const SLOW_MS = 300;

/** Serves the pages above, and `endless`: a page whose text is there and whose last byte never comes. */
export function serveHostilePages(): Promise<LoopbackSite> {
  return serveOnLoopback((request, response) => {
    const name = (request.url ?? '/').split(/[/?]/)[1] ?? '';
    if (name === 'endless') return serveWithoutEnd(response);
    const served = pages[name];
    if (!served) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': served.type ?? 'text/html; charset=utf-8' });
    response.end(served.body);
  });
}

function serveWithoutEnd(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.write(page('', '').replace('</body></html>', '<footer>'));
  const drip = setInterval(() => response.write('.'), SLOW_MS);
  response.on('close', () => clearInterval(drip));
}
