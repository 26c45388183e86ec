import type { Article, Provenance } from '../../core/article.ts';
import { dayOfStamp } from './day-in-text.ts';
import { firstTag } from './meta-tags.ts';
import type { PageSources } from './read-metadata.ts';
import { dayInAnyTime, dayShown } from './shown-day.ts';
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
  'pubdate',
];
// Often the day on which the page was put together.
const VAGUE_TAGS = ['dcterms.created', 'dcterms.date', 'dc.date', 'date'];
const IN_ADDRESS = /[/-](20\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/._-]|$)/;
const DAY = 86_400_000;

type Day = NonNullable<Article['published']>;

/**
 * The day of publication and where the page gives it; null where no full date is given. What it tells
 * machines comes first, unless the reader sees an earlier day, or one that its address bears out:
 * then the other is that of an update, of a move to another system, or of a template.
 */
export function findPublished(sources: PageSources, language: string | null): Article['published'] {
  const { structured, tags, address } = sources;
  const json = textValue(structured.article?.datePublished);
  const told = given(stamp(json), 'json-ld') ?? given(stamp(firstTag(tags, TAGS)), 'meta');
  const named = given(dayInAddress(address), 'address');
  if (told && bearsOut(named, told)) return told;
  const shown = dayShown(sources, language);
  if (told) return shown && isBetter(shown, told, named) ? shown : told;
  return (
    shown ??
    given(stamp(firstTag(tags, VAGUE_TAGS)), 'meta') ??
    given(dayInAnyTime(sources), 'time-element') ??
    named
  );
}

function isBetter(shown: Day, told: Day, named: Day | null): boolean {
  const apart = daysFrom(told, shown);
  if (Math.abs(apart) <= 1) return false; // clocks differ from zone to zone
  return bearsOut(named, shown) || apart < 0;
}

function bearsOut(named: Day | null, day: Day): boolean {
  return named !== null && Math.abs(daysFrom(named, day)) <= 1;
}

function daysFrom(a: Day, b: Day): number {
  return (Date.parse(b.value) - Date.parse(a.value)) / DAY;
}

function given(value: string | null | undefined, from: Provenance): Day | null {
  return value ? { value, from } : null;
}

function stamp(text: string | null): string | null {
  return text && dayOfStamp(text);
}

function dayInAddress(address: string): string | null {
  const [, year, month, date] = IN_ADDRESS.exec(address.replace(/[?#].*$/, '')) ?? [];
  return year ? dayOfStamp(`${year}-${month}-${date}`) : null;
}
