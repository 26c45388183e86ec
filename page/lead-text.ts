import { articleAt } from './article-at.ts';
import { attributeOf, native, select, textOf } from './native.ts';
import { openRoots } from './open-roots.ts';

const LONGEST = 4_000;
const MOST_PARAGRAPHS = 60;
const MOST_ARTICLES = 3;
const LONGEST_PARAGRAPH = 1_000;
/** With less than that, the text is still to come, or in shadow roots. */
const LEAST_TEXT = 400; // characters
const ELSEWHERE =
  'nav, aside, footer, [role="navigation"], [role="complementary"], [class*="related" i], [id*="related" i], [class*="recommend" i], [class*="most-read" i], [class*="trending" i], [class*="sidebar" i], [class*="newsletter" i], [class*="promo" i]';
const NAMED =
  'meta[name="description" i], meta[property="og:title" i], meta[property="og:description" i], meta[name="keywords" i], meta[name="news_keywords" i]';
const HEADLINE = /^h[12]$/i;
const BREAKS = /[^\p{L}\p{N}\p{M}]+/u;

export type Lead = {
  /** Address, titles, description and headlines. */
  head: string;
  /** The first paragraphs: nearly nothing while the page is still rendering. */
  body: string;
  /** Whether there is a headline and some text under it. */
  isThere: boolean;
};

/**
 * What a page is most likely about, from its head and its first paragraphs; boxes beside it left out.
 * Of a page with several articles only the one that its address belongs to counts.
 */
export function leadText(document: Document, address: string): Lead {
  const head = [
    wordsInAddress(address),
    ...select(document, 'head > title', 1).map(textOf),
    ...select(document, NAMED, 8).map((tag) => attributeOf(tag, 'content') ?? ''),
  ];
  const named = head.length;
  const body: string[] = [];
  const root = articleAt(document, address)?.part ?? document;
  let shown = take(paragraphs(root), head, body);
  if (shown < LEAST_TEXT) shown += take(openRoots(document).flatMap(paragraphs), head, body);
  return {
    head: head.map((text) => text.slice(0, LONGEST_PARAGRAPH)).join('\n'),
    body: body.join('\n'),
    isThere: shown >= LEAST_TEXT && head.length > named,
  };
}

/** Adds headlines and paragraphs to what was read; the length of what is new. */
function take(elements: Element[], head: string[], body: string[]): number {
  let shown = 0;
  for (const element of elements) {
    if (shown > LONGEST) break;
    if (native(element, 'closest').call(element, ELSEWHERE)) continue;
    const text = textOf(element).trim().slice(0, LONGEST_PARAGRAPH);
    if (!text) continue;
    if (HEADLINE.test(native(element, 'localName'))) head.push(text);
    else body.push(text);
    shown += text.length;
  }
  return shown;
}

// Some sites write their paragraphs as `div`. Asked for as `article div`, a page that nests twenty
// thousand of them takes a browser seconds.
function paragraphs(root: Document | ShadowRoot | Element): Element[] {
  const articles = select(root, 'article', MOST_ARTICLES);
  return [
    ...select(root, 'h1, h2, p', MOST_PARAGRAPHS),
    ...articles.flatMap((article) => select(article, 'div', MOST_PARAGRAPHS)),
  ];
}

function wordsInAddress(address: string): string {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path).split(BREAKS).join(' ');
  } catch {
    return path.split(BREAKS).join(' ');
  }
}
