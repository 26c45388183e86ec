import { attributeOf, native, select } from './native.ts';

const NAMED = 'link[rel="canonical"], header [rel~="bookmark"], meta[itemprop="mainEntityOfPage"]';
const OF_HEADLINE = 'a[href]';
const OWN = ['data-url', 'data-href', 'data-permalink', 'itemid'];
const LINKS = ['href', 'content', ...OWN];
const MOST = 12;

/**
 * The address that one article of a page with several gives itself, on the same site; empty where
 * it gives none, or more than one. Under a wrong one it would be kept in another article's place.
 */
export function addressOfPart(part: Element, page: string): string {
  const found = elementsNaming(part)
    .flatMap((element) => LINKS.map((name) => attributeOf(element, name)))
    .map((link) => addressOn(page, link));
  const [address, ...more] = new Set(found.filter((each) => each !== null));
  return address && more.length === 0 ? address : '';
}

function elementsNaming(part: Element): Element[] {
  const [headline] = select(part, 'h1, h2', 1);
  const around = headline && native(headline, 'closest').call(headline, OF_HEADLINE);
  const inside = headline ? select(headline, OF_HEADLINE, MOST) : [];
  const own = [part, headline, around, ...inside, ...select(part, NAMED, MOST)];
  return own.filter((element) => !!element);
}

function addressOn(page: string, link: string | null): string | null {
  const url = link ? URL.parse(link, page) : null;
  if (!url || url.origin !== URL.parse(page)?.origin || url.pathname === '/') return null;
  url.hash = '';
  return url.href;
}
