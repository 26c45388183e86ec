import { removeBoxes } from './boxes.ts';
import { textOf } from './native.ts';
import { removeTeasers } from './teasers.ts';
import { Weighing } from './weighing.ts';

const SHORTEST_ARTICLE = 200;
/** Of the prose, for the one main part with a headline. */
const MUCH_OF_PAGE = 0.4;
// Weighing every element of a larger page would hold its tab up for seconds.
const MOST_TO_WEIGH = 50_000;

/**
 * The part of a page's copy that holds the article, cut loose from everything around it. The copy
 * is used up; `copyAgain` makes another where no part stands out, and the article is the page's own
 * main part, or all of it.
 */
export function findArticleRoot(
  copy: Document,
  title: string | null,
  copyAgain: () => Document,
): Element {
  copy.title = title ?? '';
  keepMainPart(copy);
  const isLarge = copy.getElementsByTagName('*').length > MOST_TO_WEIGH;
  const root = isLarge ? mainPart(copy) : (weighed(copy) ?? mainPart(copyAgain()));
  return cleared(root);
}

/** The same part without what sites put into an article. */
export function cleared(root: Element): Element {
  removeBoxes(root);
  removeTeasers(root);
  return root;
}

// Notices and boxes in other parts of the page cannot be taken for paragraphs then.
function keepMainPart(copy: Document): void {
  const [main, other] = copy.querySelectorAll('main, [role="main"]');
  if (!main || other || !main.querySelector('h1')) return;
  if (proseIn(main) >= proseIn(copy.body) * MUCH_OF_PAGE) copy.body.replaceChildren(main);
}

function proseIn(part: Element): number {
  let length = 0;
  for (const paragraph of part.querySelectorAll('p')) length += textOf(paragraph).length;
  return length;
}

function mainPart(copy: Document): Element {
  return copy.querySelector('main, [role="main"], article') ?? copy.body;
}

function weighed(copy: Document): Element | null {
  const found = new Weighing(copy, {
    charThreshold: SHORTEST_ARTICLE,
    serializer: (node) => node as Element,
  }).parse();
  return found?.content ?? null;
}
