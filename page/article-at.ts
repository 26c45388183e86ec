import { attributeOf, native, select, tagOf, textOf } from './native.ts';

/**
 * One article of a page with several, and whether the page's address is its own: a link in it says
 * so, or it is the first where no link tells – the page was opened for that – or it is another's.
 */
export type ArticleAt = { part: Element; addressed: 'by-link' | 'as-first' | 'no' };

const SHORTEST_ARTICLE = 300; // characters in whole paragraphs
const SHORTEST_PARAGRAPH = 60;
const MOST_PARAGRAPHS = 400;
/** Of the page's prose: less is in boxes beside an article. */
const MOST_OF_PAGE = 0.6;
const MOST_OTHER_HEADLINES = 1; // the site's name
const MOST_ARTICLES = 60;
const OWN_LINKS =
  'h1, h1 a, h2 a, header a, [rel~="bookmark"], link[rel="canonical"], meta[itemprop]';
const MOST_LINKS = 12;

/**
 * Of a page that strings several articles together the one that its address belongs to, else the
 * one in view – as where the reader has left the first one behind and the address still names it.
 * Null for any other page.
 */
export function articleAt(document: Document, address: string): ArticleAt | null {
  const articles = articlesIn(document);
  if (articles.length < 2) return null;
  const named = articles.find((article) => isNamed(article, address));
  const inView = articles.find(isInView);
  const first = articles[0] as Element;
  const part = named && (!inView || isOnScreen(named)) ? named : (inView ?? first);
  if (part === named) return { part, addressed: 'by-link' };
  return { part, addressed: part === first && !named ? 'as-first' : 'no' };
}

/** The parts of a page that each hold one headline and a whole article under it, all built alike. */
function articlesIn(document: Document): Element[] {
  const headlines = select(document, 'h1', MOST_ARTICLES);
  const parts = headlines.length > 1 ? headlines.map(partOf(headlines)) : ownArticles(document);
  const alike = new Map<string, Element[]>();
  for (const part of parts.filter((each) => proseIn(each) >= SHORTEST_ARTICLE)) {
    const build = buildOf(part);
    alike.set(build, [...(alike.get(build) ?? []), part]);
  }
  const articles = [...alike.values()].find(({ length }) => length > 1) ?? [];
  const outside = headlines.filter((each) => !articles.some((article) => holds(article, each)));
  if (outside.length > MOST_OTHER_HEADLINES) return [];
  const prose = articles.reduce((sum, article) => sum + proseIn(article), 0);
  return articles.length > 0 && prose >= proseIn(document) * MOST_OF_PAGE ? articles : [];
}

function proseIn(part: Document | Element): number {
  return select(part, 'p', MOST_PARAGRAPHS)
    .map((paragraph) => textOf(paragraph).trim().length)
    .filter((length) => length >= SHORTEST_PARAGRAPH)
    .reduce((sum, length) => sum + length, 0);
}

/** The tags from an element upwards, with its first class: the same for what one template made. */
function buildOf(part: Element): string {
  const [name = ''] = (attributeOf(part, 'class') ?? '').trim().split(/\s+/);
  const tags: string[] = [name.replace(/\d+/g, '')];
  for (let at: Element | null = part; at; at = native(at, 'parentElement')) tags.push(tagOf(at));
  return tags.join(' ');
}

/** All around one headline that holds no other. */
function partOf(headlines: Element[]): (headline: Element) => Element {
  return (headline) => {
    let part = headline;
    for (;;) {
      const around = native(part, 'parentElement');
      if (!around || headlines.some((other) => other !== headline && holds(around, other))) {
        return part;
      }
      part = around;
    }
  };
}

// A headline outside of them is that of a live blog or of a list.
function ownArticles(document: Document): Element[] {
  const articles = select(document, 'article', MOST_ARTICLES).filter(
    (article) => select(article, 'h1, h2', 1).length > 0,
  );
  const outermost = articles.filter(
    (article) => !articles.some((other) => other !== article && holds(other, article)),
  );
  const headlines = select(document, 'h1', 2);
  const isOwn = headlines.every((headline) =>
    outermost.some((article) => holds(article, headline)),
  );
  return isOwn ? outermost : [];
}

function isNamed(article: Element, address: string): boolean {
  const path = pathOf(address, address);
  return [article, ...select(article, OWN_LINKS, MOST_LINKS)].some((element) =>
    native(element, 'getAttributeNames')
      .call(element)
      .map((name) => attributeOf(element, name) ?? '')
      .some((value) => /^(?:\/|https?:)/.test(value) && pathOf(value, address) === path),
  );
}

function pathOf(link: string, address: string): string | null {
  if (!URL.canParse(link, address)) return null;
  const { pathname, search } = new URL(link, address);
  return pathname.replace(/\/$/, '') + search;
}

/** The middle of the window lies in it. */
function isInView(article: Element): boolean {
  const { top, bottom, height } = placeOf(article);
  return top <= height / 2 && bottom > height / 2;
}

function isOnScreen(article: Element): boolean {
  const { top, bottom, height } = placeOf(article);
  return top < height && bottom > 0;
}

function placeOf(article: Element) {
  const height = native(native(article, 'ownerDocument'), 'defaultView')?.innerHeight ?? 0;
  const { top, bottom } = native(article, 'getBoundingClientRect').call(article);
  return { top, bottom, height };
}

function holds(around: Element, element: Element): boolean {
  return native(around, 'contains').call(around, element);
}
