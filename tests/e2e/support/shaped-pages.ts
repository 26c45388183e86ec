import type { LoopbackSite } from '../../../scripts/serve-on-loopback.ts';
import { STORY } from './odd-pages.ts';
import { servePages } from './serve-pages.ts';

const HEADLINE = 'Ceasefire talks between Israel and Hezbollah';
const ROSES = [
  'The rose garden behind the town hall opens again on Sunday after two years of work on its walls and its paths.',
  'Most of the old bushes have been kept. The gardeners found names for all but nine of them in a book from 1911.',
  'There are benches now along the southern wall, and a tap at which visitors may fill their bottles, the mayor said.',
  'Entry is free until the end of the month. Dogs are welcome in the lower half, where the new lawn has been sown.',
];
const PIECES = {
  talks: { title: HEADLINE, day: '30 October 2024', text: STORY },
  roses: { title: 'Rose garden opens again', day: '12 May 2023', text: ROSES },
};

const prose = (text: string[]) => text.map((each) => `<p>${each}</p>`).join('');
const piece = (name: keyof typeof PIECES) => {
  const { title, day, text } = PIECES[name];
  return `<h1>${title}</h1><div>${day}</div>${prose(text)}`;
};

function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}

// What its first page said of itself, and no later one takes back.
const STALE = headOf('roses');

/** What a page tells machines of the roses, under one of its addresses. */
function headOf(path: string): string {
  const url = `http://localhost/${path}`;
  const { title } = PIECES.roses;
  const data = { '@type': 'NewsArticle', headline: title, url, datePublished: '2023-05-12' };
  return `<meta property="og:title" content="${title}"><meta property="og:url" content="${url}"><link rel="canonical" href="${url}">
    <meta property="article:published_time" content="2023-05-12"><script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

const pages: Record<string, { body: string; policy?: string }> = {
  // The text comes after everything else, later than a first and a second look.
  late: {
    body: page(
      'The Quay Courier',
      `<main></main><div><p>${'We keep small files in your browser. '.repeat(14)}</p></div><script>
      setTimeout(() => { document.title = ${JSON.stringify(HEADLINE)}; document.querySelector('main').innerHTML = ${JSON.stringify(piece('talks'))}; }, 4500);
    </script>`,
    ),
  },
  // A single-page site that keeps the head of its first page, and the pages left behind, hidden.
  app: {
    body: page(
      PIECES.roses.title,
      `<div id="views"></div><script>
      const pieces = ${JSON.stringify({ roses: piece('roses'), talks: piece('talks') })};
      const views = document.querySelector('#views');
      const show = (name) => { for (const view of views.children) view.style.display = 'none';
        const view = document.createElement('main'); view.innerHTML = pieces[name]; views.prepend(view);
        document.title = view.querySelector('h1').textContent; };
      const go = (name) => { history.pushState({ name }, '', '/app/' + name); setTimeout(show, 300, name); };
      addEventListener('popstate', ({ state }) => setTimeout(show, 300, state?.name ?? 'roses'));
      show('roses');
    </script>`,
      STALE,
    ),
  },
  // Articles one under the other; the address follows the one in view.
  endless: {
    body: page(
      PIECES.roses.title,
      `<style>article { min-height: 1500px }</style>
      <article data-url="/endless/roses">${piece('roses')}</article><article data-url="/endless/talks">${piece('talks')}</article><script>
      const articles = [...document.querySelectorAll('article')];
      addEventListener('scroll', () => {
        const seen = articles.find((each) => each.getBoundingClientRect().bottom > innerHeight / 2);
        if (seen && !location.pathname.endsWith(seen.dataset.url)) history.replaceState({}, '', seen.dataset.url);
      });
    </script>`,
      STALE,
    ),
  },
  // The same without an address of its own for each.
  nameless: {
    body: page(
      'The Quay Courier',
      `<style>article { min-height: 1500px }</style><article>${piece('roses')}</article><article>${piece('talks')}</article>`,
    ),
  },
  // The address names the first, and so does the head; the next is put there when the reader scrolls on.
  'one-address': {
    body: page(
      'The Quay Courier',
      `<style>article { min-height: 1500px }</style>
      <article><link rel="canonical" href="/one-address">${piece('roses')}</article><script>
      document.head.innerHTML = document.head.innerHTML.replaceAll('http://localhost/', origin + '/');
      addEventListener('scroll', () => {
        const next = document.createElement('article');
        next.innerHTML = ${JSON.stringify(piece('talks'))};
        document.body.append(next);
      }, { once: true });
    </script>`,
      headOf('one-address'),
    ),
  },
  // Another article the second time it is loaded.
  changing: {
    body: page(
      'The Quay Courier',
      `<main></main><script>
      const pieces = ${JSON.stringify([piece('talks'), piece('roses')])};
      const times = Number(sessionStorage.getItem('times') ?? 0);
      sessionStorage.setItem('times', times + 1);
      document.querySelector('main').innerHTML = pieces[times];
    </script>`,
    ),
  },
  shadow: {
    body: page(
      'The Quay Courier',
      `<news-page></news-page><script>
      const root = document.querySelector('news-page').attachShadow({ mode: 'open' });
      root.innerHTML = '<header>Menu</header><main><h1>${HEADLINE}</h1><div>30 October 2024</div><news-text>${prose(STORY)}</news-text></main>';
      root.querySelector('news-text').attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>';
    </script>`,
    ),
  },
  // Opened by a press: what is shut is not read, what is only cut off by an expander is.
  collapsed: {
    body: page(
      HEADLINE,
      `<article>${`<h1>${HEADLINE}</h1><div>30 October 2024</div>${prose(STORY.slice(0, 2))}`}
      <details><summary>More</summary><p>${STORY[2]}</p></details>
      <div style="max-height: 20px; overflow: hidden"><p>${STORY[3]}</p></div><button>Show more</button></article>`,
    ),
  },
  // The rest lies under the offer, cut off.
  sold: {
    body: page(
      HEADLINE,
      `<article>${`<h1>${HEADLINE}</h1><div>30 October 2024</div>`}
      <div style="max-height: 120px; overflow: hidden; width: 600px">${prose([...STORY, ...ROSES])}</div>
      <div class="paywall"><h3>Subscribe to continue reading</h3></div></article>`,
    ),
  },
  guarded: {
    body: page(
      HEADLINE,
      `<article style="color: black" onclick="x"><h1 id="h">${HEADLINE}</h1><div>30 October 2024</div>${prose(STORY)}</article>`,
    ),
    policy:
      "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; script-src 'none'; style-src 'none'",
  },
  front: {
    body: page(
      'The Quay Courier',
      STORY.concat(ROSES)
        .map((text, at) => `<h3><a href="/a/${at}">${text.slice(0, 60)}</a></h3><p>${text}</p>`)
        .join(''),
    ),
  },
};

/** Serves the pages above on loopback. What lies below one of them, `/app/talks`, is that one again. */
export function serveShapedPages(): Promise<LoopbackSite> {
  return servePages(pages);
}
