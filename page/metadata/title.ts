import type { Sourced } from '../../core/article.ts';
import { areAlike } from './headline.ts';
import { firstTag, TITLE_TAGS } from './meta-tags.ts';
import type { PageSources } from './read-metadata.ts';
import { textValue } from './thing-values.ts';

const LONGEST = 500;

/**
 * The headline. What the page shows wins over what it tells search engines, since marks must find
 * it: the first heading that shares half of its words with the announced title.
 */
export function findTitle({
  headlines,
  windowTitle,
  structured,
  tags,
}: PageSources): Sourced | null {
  const stated = textValue(structured.article?.headline ?? structured.article?.name);
  const tagged = firstTag(tags, TITLE_TAGS);
  const announced = [stated, tagged, windowTitle].filter((title) => title !== null);
  const shown = headlines.find((heading) => announced.some((title) => areAlike(heading, title)));
  if (shown) return { value: shown, from: 'visible-text' };
  if (stated) return { value: stated.slice(0, LONGEST), from: 'json-ld' };
  if (tagged) return { value: tagged.slice(0, LONGEST), from: 'meta' };
  if (headlines.length === 1 && headlines[0]) return { value: headlines[0], from: 'visible-text' };
  return windowTitle ? { value: windowTitle, from: 'meta' } : null;
}
