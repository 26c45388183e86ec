import type { Article } from '../../core/article.ts';
import { attributeOf, classed, native, select, textOf } from '../native.ts';
import { dayOfStamp } from './day-in-text.ts';
import { linesAround } from './lines-around.ts';
import { dayPublishedIn, leadsToUpdate } from './publication-line.ts';
import type { PageSources } from './read-metadata.ts';

type Day = NonNullable<Article['published']>;

// Named as the article's own, then whatever stands in its header; never a time inside a list of
// other articles.
const NAMED_TIMES = '[itemprop~="datePublished"], time[pubdate]';
const HEADER_TIMES = 'header time[datetime], h1 ~ time[datetime], h1 ~ * time[datetime]';
const ANY_TIMES = 'article time[datetime], main time[datetime]';
const DATELINES = `time, ${classed('date publish timestamp byline')}`;
const ELSEWHERE = `aside, nav, footer, li, ${classed('related comment sidebar copyright recommend more-')}`;
const UPDATES = `[itemprop~="dateModified"], ${classed('updat modif')}`;
const LONGEST_DATELINE = 200;
const MOST_HEADLINES = 3;

/** The day that a reader sees the article dated with. */
export function dayShown({ copy }: PageSources, language: string | null): Day | null {
  const time = dayInTimes(copy, NAMED_TIMES) ?? dayInTimes(copy, HEADER_TIMES);
  if (time) return { value: time, from: 'time-element' };
  const line = dayInDateline(copy, language) ?? dayAroundHeadline(copy, language);
  return line ? { value: line, from: 'visible-text' } : null;
}

/** The first time in the article's part of the page, whatever it is the time of. */
export function dayInAnyTime({ copy }: PageSources): string | null {
  return dayInTimes(copy, ANY_TIMES);
}

function dayInTimes(copy: Document, selector: string): string | null {
  for (const element of select(copy, selector, 10)) {
    if (isElsewhere(element) || isUpdate(element)) continue;
    const stamp =
      attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? textOf(element);
    const found = dayOfStamp(stamp.slice(0, LONGEST_DATELINE));
    if (found) return found;
  }
  return null;
}

function dayInDateline(copy: Document, language: string | null): string | null {
  for (const element of select(copy, DATELINES, 40)) {
    const text = textOf(element);
    const found = text.length <= LONGEST_DATELINE && dayPublishedIn(text, language);
    if (found && !isElsewhere(element) && !isUpdate(element)) return found;
  }
  return null;
}

function dayAroundHeadline(copy: Document, language: string | null): string | null {
  for (const headline of select(copy, 'h1', MOST_HEADLINES)) {
    for (const line of linesAround(headline)) {
      const found = dayPublishedIn(textOf(line), language);
      if (found && !isElsewhere(line) && !isUpdate(line)) return found;
    }
  }
  return null;
}

function isElsewhere(element: Element): boolean {
  return native(element, 'closest').call(element, ELSEWHERE) !== null;
}

function isUpdate(element: Element): boolean {
  if (native(element, 'closest').call(element, UPDATES) !== null) return true;
  const around = native(element, 'parentElement');
  const text = around ? textOf(around) : '';
  const at = text.length > LONGEST_DATELINE ? -1 : text.indexOf(textOf(element));
  return at > 0 && leadsToUpdate(text.slice(0, at));
}
