import type { Article, Provenance } from '../../core/article.ts';
import { attributeOf, native, select, textOf } from '../native.ts';
import { dayInText, dayOfStamp } from './day-in-text.ts';
import { firstTag } from './meta-tags.ts';
import type { PageSources } from './read-metadata.ts';
import { textValue } from './thing-values.ts';

const TAGS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article:published',
  'publish-date',
  'publishdate',
  'publish_date',
  'publication_date',
  'publication-date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'pubdate',
  'date',
];
// Named as the article's own, then whatever stands in its header; never a time inside a list of
// other articles.
const TIMES = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article header time[datetime], header time[datetime], h1 ~ time[datetime], h1 ~ * time[datetime]',
  'article time[datetime], main time[datetime]',
];
const DATELINES =
  '[class*="dateline" i], [class*="publish" i], [class*="timestamp" i], [class*="post-date" i], [class*="article-date" i], [class*="entry-date" i], [class*="byline" i], [class*="date" i], time';
const ELSEWHERE =
  'aside, nav, footer, li, [class*="related" i], [class*="comment" i], [class*="sidebar" i]';
const LONGEST_DATELINE = 200;
// The line under the headline, whatever the page calls it; a sentence there is the article's own.
const UNDER_HEADLINE = 'h1 + *, h1 + * + *';
const LONGEST_LINE = 100;
const IS_SENTENCE = /[.!?…؟][”"»’)]?\s*$/u;
const IN_ADDRESS = /[/-](20\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/._-]|$)/;

/** The day of publication and where the page gives it; null where no full date is given. */
export function findPublished(sources: PageSources, language: string | null): Article['published'] {
  const { structured, tags, document, address } = sources;
  const stamped = textValue(structured.article?.datePublished);
  const tagged = firstTag(tags, TAGS);
  return (
    given(stamped && dayOfStamp(stamped), 'json-ld') ??
    given(tagged && dayOfStamp(tagged), 'meta') ??
    given(dayInTimes(document), 'time-element') ??
    given(dayInDateline(document, language), 'visible-text') ??
    given(dayUnderHeadline(document, language), 'visible-text') ??
    given(dayInAddress(address), 'address')
  );
}

function given(value: string | null | undefined, from: Provenance): Article['published'] {
  return value ? { value, from } : null;
}

function dayInTimes(document: Document): string | null {
  for (const selector of TIMES) {
    for (const element of select(document, selector, 10)) {
      if (isElsewhere(element)) continue;
      const stamp =
        attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? textOf(element);
      const found = dayOfStamp(stamp.slice(0, LONGEST_DATELINE));
      if (found) return found;
    }
  }
  return null;
}

function dayInDateline(document: Document, language: string | null): string | null {
  for (const element of select(document, DATELINES, 40)) {
    const text = textOf(element);
    if (text.length > LONGEST_DATELINE || isElsewhere(element)) continue;
    const found = dayInText(text, language);
    if (found) return found;
  }
  return null;
}

function dayUnderHeadline(document: Document, language: string | null): string | null {
  for (const element of select(document, UNDER_HEADLINE, 4)) {
    const text = textOf(element).trim();
    if (text.length > LONGEST_LINE || IS_SENTENCE.test(text) || isElsewhere(element)) continue;
    const found = dayInText(text, language);
    if (found) return found;
  }
  return null;
}

function isElsewhere(element: Element): boolean {
  return native(element, 'closest').call(element, ELSEWHERE) !== null;
}

function dayInAddress(address: string): string | null {
  const [, year, month, date] = IN_ADDRESS.exec(address.replace(/[?#].*$/, '')) ?? [];
  return year ? dayOfStamp(`${year}-${month}-${date}`) : null;
}
