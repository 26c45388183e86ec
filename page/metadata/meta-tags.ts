import { cleanText } from '../clean-text.ts';
import { attributeOf, select } from '../native.ts';

const MOST = 400;
const LONGEST = 2_000;

/** The page's meta tags by `property`, `name` or `itemprop` in lower case; the first of each counts. */
export function readMetaTags(document: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const element of select(document, 'meta[content]', MOST)) {
    const content = cleanText(attributeOf(element, 'content') ?? '').slice(0, LONGEST);
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = attributeOf(element, attribute)?.toLowerCase();
      if (name && content && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

/** The first of these that the page has. */
export function firstTag(tags: ReadonlyMap<string, string>, names: string[]): string | null {
  for (const name of names) {
    const content = tags.get(name);
    if (content) return content;
  }
  return null;
}
