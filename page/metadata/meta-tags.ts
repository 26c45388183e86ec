import { cleanText } from '../clean-text.ts';
import { attributeOf, native, select } from '../native.ts';
import { isStale, type Shown } from './staleness.ts';

// Of the site, whatever article its head was written for.
const OF_SITE = ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'og:locale'];
export const TITLE_TAGS = ['og:title', 'twitter:title', 'title', 'dc.title'];
// What a box says of the article that it leads to.
const ELSEWHERE = 'aside, nav, footer, li, [class*="related" i], [itemprop~="comment"]';
const MOST = 400;
const LONGEST = 2_000;

/**
 * The page's meta tags by `property`, `name` or `itemprop` in lower case; the first of each counts.
 * Of a head that was left from another article only what is the site's.
 */
export function readMetaTags(document: Document, shown: Shown): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const element of select(document, 'meta[content]', MOST)) {
    const content = cleanText(attributeOf(element, 'content') ?? '').slice(0, LONGEST);
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = attributeOf(element, attribute)?.toLowerCase();
      if (!name || !content || tags.has(name)) continue;
      if (attribute === 'itemprop' && native(element, 'closest').call(element, ELSEWHERE)) continue;
      tags.set(name, content);
    }
  }
  const [canonical] = select(document, 'link[rel="canonical"]', 1);
  const address = tags.get('og:url') ?? (canonical ? attributeOf(canonical, 'href') : null);
  if (!isStale({ title: firstTag(tags, TITLE_TAGS), address }, shown)) return tags;
  return new Map([...tags].filter(([name]) => OF_SITE.includes(name)));
}

/** The first of these that the page has. */
export function firstTag(tags: ReadonlyMap<string, string>, names: string[]): string | null {
  for (const name of names) {
    const content = tags.get(name);
    if (content) return content;
  }
  return null;
}
