import type { Sourced } from '../../core/article.ts';
import { cleanText } from '../clean-text.ts';
import { select, textOf } from '../native.ts';
import { firstTag } from './meta-tags.ts';
import type { PageSources } from './read-metadata.ts';
import { namesIn } from './thing-values.ts';

const TAGS = ['author', 'article:author', 'parsely-author', 'byl', 'sailthru.author', 'dc.creator'];
const SHOWN = '[rel~="author"], [itemprop="author"], [class~="byline" i], [class~="author" i]';
const LONGEST = 200;
const BY = /^(?:by|par|von|por|بقلم|كتب|מאת)[:\s]+/i;

/** Who wrote it, as printed; null where the page does not say. */
export function findByline({ copy, structured, tags }: PageSources): Sourced | null {
  const stated = namesIn(structured.article?.author, structured);
  if (stated.length) return { value: stated.join(', ').slice(0, LONGEST), from: 'json-ld' };
  const tagged = firstTag(tags, TAGS);
  const named = tagged && !/^https?:/i.test(tagged) ? withoutBy(tagged) : '';
  if (named) return { value: named.slice(0, LONGEST), from: 'meta' };
  for (const element of select(copy, SHOWN, 5)) {
    const text = withoutBy(cleanText(textOf(element)));
    if (text && text.length < LONGEST) return { value: text, from: 'visible-text' };
  }
  return null;
}

function withoutBy(text: string): string {
  return text.replace(BY, '').trim();
}
