import type { LoopbackSite } from '../../../scripts/serve-on-loopback.ts';
import { type ServedPage, servePages } from './serve-pages.ts';

export const STORY = [
  'Talks on a ceasefire between Israel and Hezbollah moved forward on Wednesday, two U.S. officials said.',
  'Amos Hochstein and Brett McGurk, advisers to President Biden, will go to Israel on Thursday to try to close a deal with Prime Minister Netanyahu.',
  'Israel’s broadcaster Kan published a draft of the agreement; the White House said such drafts do not reflect the current state of negotiations.',
  'Lebanon’s caretaker prime minister Najib Mikati hopes for a ceasefire within hours or days.',
];

const ROSES = [
  'Rose garden opens again',
  'The rose garden behind the town hall opens again on Sunday after two years of work on its walls and its paths.',
  'Most of the old bushes have been kept. The gardeners found names for all but nine of them in a book from 1911, and ask anybody who knows the others to write.',
  'There are benches now along the southern wall, and a tap at which visitors may fill their bottles, the mayor said.',
  'Entry is free until the end of the month. Dogs are welcome in the lower half, where the new lawn has been sown.',
];

/** Serves the pages below on loopback, under their names. */
export function serveOddPages(): Promise<LoopbackSite> {
  return servePages(oddPages);
}

const HEADLINE = 'Ceasefire talks between Israel and Hezbollah';
const prose = STORY.map((each) => `<p>${each}</p>`).join('');
const article = `<article><h1>${HEADLINE}</h1>${prose}</article>`;

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HEADLINE}</title>
<link rel="icon" href="data:,"><meta property="article:published_time" content="2024-10-31T09:00:00Z">
${head}</head><body>${body}</body></html>`;
}

const oddPages: Record<string, ServedPage> = {
  empty: { body: '' },
  'no-article': {
    body: page('<form><input><button>Go</button></form><canvas></canvas>'),
  },
  elsewhere: {
    body: '<!doctype html><html lang="en"><title>Roses</title><link rel="icon" href="data:,"><p>The rose garden opens again on Sunday.',
  },
  text: { body: `${HEADLINE}\n\n${STORY.join('\n\n')}`, type: 'text/plain; charset=utf-8' },
  // Laid out, twenty thousand nested boxes bring down Chromium's tab without our help.
  deep: {
    body: page(`${article}<script>${nestedBy(20_000)}; first.hidden = true;</script>`),
  },
  // The prose itself is at the bottom of it.
  'deep-prose': { body: page(`<div id="top"></div><script>${nestedBy(1_500, prose)}</script>`) },
  // As many again as the reader looks at, and then as many as a tab can hold without laying them out.
  huge: {
    body: page(
      `${article}<script>{${manyBy(130_000)}} {${manyBy(970_000)} box.hidden = true;}</script>`,
    ),
  },
  // Half an article's worth of text in every box, so that every one is weighed.
  'huge-prose': {
    body: page(`<main><h1>${HEADLINE}</h1></main><script>${proseBy(12_000)}</script>`),
  },
  strict: {
    body: page(article),
    policy: "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  framing: {
    body: page('<h1>A page of frames</h1><iframe src="/strict"></iframe><iframe src="/framed">'),
  },
  framed: { body: page(article) },
  forging: {
    body: page(`${article}<script>
      const made = ['wxt:content-script-started', 'wxt:locationchange', 'sidelight', 'sidelight:page-begins', 'message'];
      const sent = [{ type: 'page-begins', text: 'Hezbollah ceasefire' }, { type: 'set-power', scope: 'everywhere', on: false, tabId: 1 },
        { type: 'mark', passages: [] }, { type: 'mark-pressed', note: 'fact:envoys-trip' }, { type: 'clear-marks' }, { type: 'wxt:content-script-started', contentScriptName: 'detector' }];
      setInterval(() => {
        for (const type of made) for (const target of [window, document])
          target.dispatchEvent(new CustomEvent(type, { detail: sent[0] }));
        for (const message of sent) postMessage(message, '*');
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      }, 20);
      window[Symbol.for('sidelight marker')] = true;
      window[Symbol.for('sidelight looked at')] = location.href;
    </script>`),
  },
  // A single-page site: the address changes at once, the headline later, the text last.
  app: {
    body: page(`<main></main><script>
      const pieces = ${JSON.stringify({ talks: [HEADLINE, ...STORY], roses: ROSES })};
      const main = document.querySelector('main');
      const add = (name, text) => main.append(Object.assign(document.createElement(name), { textContent: text }));
      const show = ([headline, ...text]) => { document.title = headline; main.textContent = ''; add('h1', headline); for (const each of text) add('p', each); };
      const go = (piece) => { history.pushState({}, '', '/' + piece);
        setTimeout(() => { main.querySelector('h1').textContent = pieces[piece][0]; }, 700);
        setTimeout(() => show(pieces[piece]), 1400); };
      show(pieces[location.search.slice(1)]);
    </script>`),
  },
  leaving: {
    body: page(
      `${article}<script>${manyBy(100_000)}; setTimeout(() => location.replace('/elsewhere'), 400)</script>`,
    ),
  },
};

function nestedBy(depth: number, innermost = ''): string {
  return `let at = document.createElement('div'); const first = at;
    for (let i = 0; i < ${depth}; i++) { const next = document.createElement('div'); at.append(next); at = next; }
    at.innerHTML = ${JSON.stringify(innermost)}; document.body.append(first);`;
}

function manyBy(count: number): string {
  return `const box = document.createElement('section');
    for (let i = 0; i < ${count / 2}; i++) { const p = document.createElement('i'); const b = document.createElement('b');
      if (i % 50 === 0) b.textContent = 'x'; p.append(b); box.append(p); }
    document.body.append(box);`;
}

function proseBy(count: number): string {
  return `const words = ${JSON.stringify(STORY)};
    const main = document.querySelector('main');
    for (let i = 0; i < ${count}; i++) { const p = document.createElement('p');
      p.textContent = i + ' ' + words[i % words.length]; main.append(p); }`;
}
