import { classed, textOf } from './native.ts';

/** A page that is written on, entry by entry: what holds the entries, and the number of each part. */
export type LiveEntries = { root: Element; numbers: ReadonlyMap<Element, number> };

const FEWEST = 3;
const MOST_MARKS = 500;
const LONGEST_MARK = 24;
const CLOCK = /(?:^|\s)[\d٠-٩]{1,2}[:.h][\d٠-٩]{2}(?!\d|\.\d)/;
const MARKS = 'time, span, p, div, h2, h3, h4, b, strong, small, a, td, dt';
const COMMENTS = `[id*="comment" i], ${classed('comment disqus talkback')}`;
const FEWEST_LETTERS = 40; // of text that is no link, in an entry
/** Above this much text before them, timed parts are remarks under an article. */
const MOST_ABOVE = 1_500;

/** The timed entries of a page's copy; null where it has none. `isLive` where the page says so itself. */
export function liveEntries(copy: Document, isLive: boolean): LiveEntries | null {
  const starts = entriesByParent(marksIn(copy));
  const [holder, parts] = [...starts].sort((a, b) => b[1].size - a[1].size)[0] ?? [];
  if (!holder || !parts || parts.size < FEWEST) return null;
  const numbers = numbered(holder, parts);
  if (!isProse(numbers, parts.size)) return null;
  const root = holder.closest('main, article, [role="main"]') ?? holder.parentElement ?? holder;
  if (!isLive && (holder.closest(COMMENTS) || isUnderArticle(root, holder))) return null;
  return { root, numbers };
}

function marksIn(copy: Document): Element[] {
  const marks: Element[] = [];
  for (const element of copy.body.querySelectorAll(MARKS)) {
    if (marks.length === MOST_MARKS) break;
    if (element.childElementCount > 0 && element.localName !== 'time') continue;
    const text = textOf(element).trim();
    if (text.length <= LONGEST_MARK && CLOCK.test(text)) marks.push(element);
  }
  return marks.filter((mark) => !marks.some((other) => other !== mark && other.contains(mark)));
}

/** For each element with several parts that hold one mark each: those parts. */
function entriesByParent(marks: Element[]): Map<Element, Set<Element>> {
  const around = new Map<Element, number>();
  for (const mark of marks) {
    for (let at: Element | null = mark; at; at = at.parentElement) {
      around.set(at, (around.get(at) ?? 0) + 1);
    }
  }
  const starts = new Map<Element, Set<Element>>();
  for (const mark of marks) {
    let part = mark;
    while (part.parentElement && around.get(part.parentElement) === 1) part = part.parentElement;
    const holder = part.parentElement;
    if (holder) starts.set(holder, (starts.get(holder) ?? new Set()).add(part));
  }
  return starts;
}

// What follows a part that has a time of its own belongs to it: some sites wrap their entries, others
// only put a time between them.
function numbered(holder: Element, parts: Set<Element>): Map<Element, number> {
  const numbers = new Map<Element, number>();
  let number = 0;
  for (const child of holder.children) {
    if (parts.has(child)) number++;
    if (number > 0) numbers.set(child, number);
  }
  return numbers;
}

/** Entries tell something; a list of the latest headlines links to it. */
function isProse(numbers: ReadonlyMap<Element, number>, count: number): boolean {
  const letters = new Map<number, number>();
  for (const [part, number] of numbers) {
    let own = textOf(part).length;
    for (const link of part.querySelectorAll('a')) own -= textOf(link).length;
    letters.set(number, (letters.get(number) ?? 0) + own);
  }
  const telling = [...letters.values()].filter((own) => own >= FEWEST_LETTERS).length;
  const titles = [...numbers.keys()].filter((part) =>
    part.querySelector('h2 a, h3 a, h4 a'),
  ).length;
  return telling >= FEWEST && telling > count / 2 && titles <= count / 2;
}

function isUnderArticle(root: Element, holder: Element): boolean {
  let above = 0;
  for (const paragraph of root.querySelectorAll('p')) {
    if (holder.contains(paragraph)) break;
    above += textOf(paragraph).length;
  }
  return above > Math.min(MOST_ABOVE, textOf(holder).length);
}
