import type { Sourced } from '../../core/article.ts';
import { wordsOf } from '../../core/language/words.ts';
import { cleanText } from '../clean-text.ts';
import { select, textOf } from '../native.ts';
import { firstTag } from './meta-tags.ts';
import type { PageSources } from './read-metadata.ts';
import { textValue } from './thing-values.ts';

const LONGEST = 500;
const ALIKE = 0.5;

/**
 * The headline. What the page shows wins over what it tells search engines, since marks must find
 * it: the first heading that shares half of its words with the announced title.
 */
export function findTitle({ document, structured, tags }: PageSources): Sourced | null {
  const stated = textValue(structured.article?.headline ?? structured.article?.name);
  const tagged = firstTag(tags, ['og:title', 'twitter:title', 'title', 'dc.title']);
  const windowTitle = cleanText(titleOf(document)).slice(0, LONGEST) || null;
  const announced = [stated, tagged, windowTitle].filter((title) => title !== null);
  const headings = select(document, 'h1', 10)
    .map((heading) => cleanText(textOf(heading)).slice(0, LONGEST))
    .filter((text) => text.length > 0);
  const shown = headings.find((heading) => announced.some((title) => areAlike(heading, title)));
  if (shown) return { value: shown, from: 'visible-text' };
  if (stated) return { value: stated.slice(0, LONGEST), from: 'json-ld' };
  if (tagged) return { value: tagged.slice(0, LONGEST), from: 'meta' };
  if (headings.length === 1 && headings[0]) return { value: headings[0], from: 'visible-text' };
  return windowTitle ? { value: windowTitle, from: 'meta' } : null;
}

// `document.title` may be an image of that name.
function titleOf(document: Document): string {
  const [title] = select(document, 'head > title, title', 1);
  return title ? textOf(title) : '';
}

function areAlike(heading: string, title: string): boolean {
  const wanted = new Set(wordsOf(title).map(({ form }) => form));
  const words = wordsOf(heading);
  const shared = words.filter(({ form }) => wanted.has(form)).length;
  return words.length > 0 && shared / words.length >= ALIKE;
}
