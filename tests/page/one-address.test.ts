import { describe, expect, it } from 'vitest';
import { headlineInView } from '../../page/headline-in-view.ts';
import { openMarkup, openPage, readArticle } from './open-page.ts';

// A page that strings articles together and keeps the address of its first: what is read further down.

const ORIGIN = 'https://valleypost.example';
const BAKER = `${ORIGIN}/news/baker-wins-prize`;

const FIRST = `${ORIGIN}/2024/05/12/first`;

const PIECES = {
  en: {
    first: 'Ferry talks open in the harbour',
    next: 'Ferry talks close in the harbour',
    day: '30 October 2024',
    text: 'The talks on the night ferry went on until the lamps along the quay were put out, and nobody left the room. ',
  },
  ar: {
    first: 'محادثات العبارة تبدأ في الميناء',
    next: 'محادثات العبارة تنتهي في الميناء',
    day: '30 تشرين الأول 2024',
    text: 'استمرت المحادثات حول عبارة الليل حتى أطفئت المصابيح على طول الرصيف ولم يغادر أحد القاعة قبل منتصف الليل. ',
  },
  he: {
    first: 'שיחות המעבורת נפתחות בנמל',
    next: 'שיחות המעבורת ננעלות בנמל',
    day: '30 באוקטובר 2024',
    text: 'השיחות על מעבורת הלילה נמשכו עד שכבו הפנסים לאורך הרציף, ואיש לא עזב את החדר לפני שעת חצות הלילה. ',
  },
};

describe('an article that the address does not name', () => {
  it('takes nothing from what the page says of the one it names', () => {
    const page = infiniteScroll();
    comeTo(page, 1);
    const article = readArticle(page, BAKER);
    expect(article.title?.value).toBe('River path opens after three years');
    expect(article.published).toEqual({ value: '2024-10-30', from: 'visible-text' });
    expect(article.byline?.value).toContain('Tim Ashe');
    expect(article.outlet?.value).toBe('valleypost.example');
  });

  it('has the address that it gives itself', () => {
    const page = infiniteScroll();
    comeTo(page, 2);
    expect(readArticle(page, BAKER).address).toBe(`${ORIGIN}/news/choir-looks-for-tenors`);
    comeTo(page, 0);
    expect(readArticle(page, BAKER)).toMatchObject({
      address: BAKER,
      published: { value: '2024-09-02', from: 'json-ld' },
      byline: { value: 'Rosa Field' },
    });
  });

  it.each(['en', 'ar', 'he'] as const)(
    'has none where it gives none, and nothing of the first but the site’s (%s)',
    (language) => {
      const page = openMarkup(twoPieces(language));
      comeTo(page, 1);
      const { first, next } = PIECES[language];
      expect(readArticle(page, FIRST)).toMatchObject({
        address: '',
        title: { value: next },
        published: { value: '2024-10-30', from: 'visible-text' },
        byline: null,
        outlet: { value: 'Valley Post', from: 'meta' },
        language: { value: language },
      });
      comeTo(page, 0);
      expect(readArticle(page, FIRST)).toMatchObject({
        address: FIRST,
        title: { value: first },
        published: { value: '2024-05-12', from: 'json-ld' },
        byline: { value: 'Rosa Field' },
      });
    },
  );

  it('takes nothing from data without an address on another headline', () => {
    const stale = { '@type': 'NewsArticle', headline: 'Roses open', datePublished: '2023-05-12' };
    const page = openMarkup(twoPieces('en', script(stale)));
    comeTo(page, 1);
    expect(readArticle(page, FIRST).published?.value).toBe('2024-10-30');
  });

  it('takes nothing from an address that differs in its query alone', () => {
    const markup = twoPieces('en').replaceAll(FIRST, `${ORIGIN}/article?id=1`);
    const page = openMarkup(markup.replace('class="next"', 'data-url="/article?id=2"'));
    comeTo(page, 1);
    expect(readArticle(page, `${ORIGIN}/article?id=1`)).toMatchObject({
      address: `${ORIGIN}/article?id=2`,
      published: { value: '2024-10-30' },
      byline: null,
    });
  });

  it('takes what the page says under its own headline', () => {
    const { next } = PIECES.en;
    const own = { '@type': 'NewsArticle', headline: next, datePublished: '2024-10-29' };
    const page = openMarkup(twoPieces('en', script(own)));
    comeTo(page, 1);
    expect(readArticle(page, FIRST).published).toEqual({
      value: '2024-10-29',
      from: 'json-ld',
    });
  });

  it.each([
    ['<a href="/news/next"><h1>NEXT</h1></a>', `${ORIGIN}/news/next`],
    ['<h1><a href="/news/next#top">NEXT</a></h1>', `${ORIGIN}/news/next`],
    ['<link rel="canonical" href="/news/next"><h1>NEXT</h1>', `${ORIGIN}/news/next`],
    ['<h1>NEXT</h1><header><a href="/by/ada">Ada</a></header>', ''],
    ['<h1><a href="https://elsewhere.example/news/next">NEXT</a></h1>', ''],
    ['<h1><a href="javascript:void 0">NEXT</a></h1>', ''],
    ['<h1><a href="/">NEXT</a></h1>', ''],
    ['<h1><a href="/news/next">NEXT</a></h1><link rel="canonical" href="/other">', ''],
  ])('is told by what is surely its own: %s', (headline, address) => {
    const page = openMarkup(twoPieces('en').replace(/<h1 class="next">.*?<\/h1>/, headline));
    comeTo(page, 1);
    expect(readArticle(page, FIRST).address).toBe(address);
  });
});

describe('the first article of a page whose address names none', () => {
  it('has its own address where it gives one, else that of the page', () => {
    const page = openMarkup(twoPieces('en').replace(/<link rel="canonical"[^>]*><h1>/, '<h1>'));
    expect(readArticle(page, `${ORIGIN}/`).address).toBe(`${ORIGIN}/`);
    page.querySelector('article')?.setAttribute('data-url', '/2024/05/12/first');
    expect(readArticle(page, `${ORIGIN}/`).address).toBe(FIRST);
  });
});

describe('the headline in view', () => {
  it('is told as it is read, whatever the spaces in it', () => {
    const page = openMarkup(twoPieces('en').replace(PIECES.en.next, ' Ferry\n  talks&nbsp;close '));
    comeTo(page, 1);
    expect(headlineInView(page, FIRST)).toBe('Ferry talks close');
    expect(readArticle(page, FIRST).title?.value).toBe('Ferry talks close');
  });

  it('is none on a page of one article', () => {
    expect(headlineInView(openPage('semantic-article'), `${ORIGIN}/x`)).toBeNull();
  });
});

function twoPieces(language: keyof typeof PIECES, head = ''): string {
  const { first, next, day, text } = PIECES[language];
  const data = {
    '@type': 'NewsArticle',
    headline: first,
    url: FIRST,
    datePublished: '2024-05-12',
    author: { name: 'Rosa Field' },
  };
  const prose = `<p>${text}</p>`.repeat(4);
  return `<html lang="${language}"><head><title>${first}</title><link rel="canonical" href="${FIRST}">
    <meta property="og:url" content="${FIRST}"><meta property="og:title" content="${first}">
    <meta property="og:site_name" content="Valley Post"><meta name="author" content="Rosa Field">
    <meta property="article:published_time" content="2024-05-12">${head}${script(data)}</head><body>
    <article><link rel="canonical" href="${FIRST}"><h1>${first}</h1>${prose}</article>
    <article><h1 class="next">${next}</h1><div>${day}</div>${prose}</article></body></html>`;
}

function script(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

function infiniteScroll(): Document {
  return openPage('infinite-scroll');
}

/** Lays the articles out, each as high as the window, and scrolls to one of them. */
function comeTo(page: Document, number: number): void {
  const window = page.defaultView as Window & typeof globalThis;
  const articles = [...page.querySelectorAll('article')];
  window.Element.prototype.getBoundingClientRect = function (this: Element) {
    const top = (articles.indexOf(this as HTMLElement) - number) * window.innerHeight;
    return { top, bottom: top + window.innerHeight } as DOMRect;
  };
}
