import { select, textOf } from '../native.ts';
import { isSamePage } from '../same-page.ts';
import { areAlike } from './headline.ts';
import { isOfOthers, isStale, type Shown } from './staleness.ts';
import { textValue } from './thing-values.ts';

export type Thing = { [name: string]: unknown };

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|NewsItem)$/;
const MOST_SCRIPTS = 40;
const LONGEST_SCRIPT = 1_000_000;
const MOST_THINGS = 4_000;
const DEEPEST = 12;

export type StructuredPage = {
  /** What the page says of its article; null where it says nothing. */
  article: Thing | null;
  /** Another thing by the `@id` it is referred to. */
  byId: ReadonlyMap<string, Thing>;
};

/**
 * The page's JSON-LD, as far as it can be parsed. A list of other articles is not the page's own, nor
 * is what was left from the page before.
 */
export function readStructured(document: Document, shown: Shown): StructuredPage {
  const byId = new Map<string, Thing>();
  const articles: { thing: Thing; depth: number }[] = [];
  for (const script of select(document, 'script[type="application/ld+json" i]', MOST_SCRIPTS)) {
    collect(parse(textOf(script)), articles, byId);
  }
  const things = articles
    .toSorted((a, b) => a.depth - b.depth)
    .map(({ thing }) => thing)
    .filter((thing) => !addressesOf(thing).some((named) => isOfOthers(named, shown)));
  const own =
    things.find((thing) => addressesOf(thing).some((named) => isSamePage(named, shown.address))) ??
    things.find((thing) =>
      shown.headlines.some((headline) => areAlike(headline, titleOf(thing))),
    ) ??
    things[0];
  const isOther =
    own && isStale({ title: titleOf(own), address: addressesOf(own)[0] ?? null }, shown);
  return { article: own && !isOther ? own : null, byId };
}

export function isLiveBlog({ article }: StructuredPage): boolean {
  return article !== null && typesOf(article).includes('LiveBlogPosting');
}

function titleOf(thing: Thing): string {
  return textValue(thing.headline ?? thing.name) ?? '';
}

function collect(
  root: unknown,
  articles: { thing: Thing; depth: number }[],
  byId: Map<string, Thing>,
): void {
  const open = [{ value: root, depth: 0 }].filter(({ value }) => isObject(value));
  // Walked by index and filled to a limit: a page can hold a million numbers in one list.
  for (let at = 0; at < open.length; at++) {
    const { value, depth } = open[at] as { value: object; depth: number };
    if (!Array.isArray(value)) {
      const thing = value as Thing;
      const id = thing['@id'];
      if (typeof id === 'string' && Object.keys(thing).length > 1) byId.set(id, thing);
      if (typesOf(thing).some((type) => ARTICLE.test(type))) articles.push({ thing, depth });
    }
    if (depth === DEEPEST) continue;
    for (const inner of Object.values(value)) {
      if (open.length === MOST_THINGS) break;
      if (isObject(inner)) open.push({ value: inner, depth: depth + 1 });
    }
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function typesOf(thing: Thing): string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string');
}

/** The addresses an article gives for its page. */
function addressesOf(thing: Thing): string[] {
  const main = thing.mainEntityOfPage;
  const named = [thing.url, main, (main as Thing | null)?.['@id'], thing['@id']];
  return named.filter((name) => typeof name === 'string' && /^https?:/.test(name)) as string[];
}

// Publishing systems wrap the data in CDATA or comments, end it with a semicolon, or leave raw line
// breaks inside strings. What is broken beyond that is left alone.
function parse(source: string): unknown {
  if (source.length > LONGEST_SCRIPT) return null;
  const bared = source.replace('<![CDATA[', '').replace(']]>', '');
  const from = bared.search(/[[{]/);
  const to = Math.max(bared.lastIndexOf('}'), bared.lastIndexOf(']')) + 1;
  const unwrapped = from < 0 ? '' : bared.slice(from, to);
  for (const attempt of [source, unwrapped, unwrapped.replace(/[\r\n\t]/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt tolerates more.
    }
  }
  return null;
}
