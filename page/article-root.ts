import { Readability } from '@mozilla/readability';
import { removeBoxes } from './boxes.ts';

const SHORTEST_ARTICLE = 200;
// Weighing every element of a larger page would hold its tab up for seconds.
const MOST_TO_WEIGH = 50_000;

/**
 * The part of a page's copy that holds the article, cut loose from everything around it. The copy
 * is used up. Where no part stands out, it is the page's own main part, or all of it.
 */
export function findArticleRoot(copy: Document, title: string | null): Element {
  copy.title = title ?? '';
  const named = copy.querySelector('main, [role="main"], article') ?? copy.body;
  const fallback = named.cloneNode(true) as Element;
  const root =
    copy.getElementsByTagName('*').length > MOST_TO_WEIGH ? fallback : (weighed(copy) ?? fallback);
  removeBoxes(root);
  return root;
}

function weighed(copy: Document): Element | null {
  const found = new Readability<Element>(copy, {
    disableJSONLD: true,
    keepClasses: true,
    charThreshold: SHORTEST_ARTICLE,
    serializer: (node) => node as Element,
  }).parse();
  return found?.content ?? null;
}
