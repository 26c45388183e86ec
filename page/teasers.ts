import { cleanText } from './clean-text.ts';
import { textOf } from './native.ts';

const FEWEST_WORDS = 3;
const MOST_LINKS = 100;
const MOST_LEVELS = 12;
const FEWEST = 2;
/** Letters that a teaser may have beside its linked headline. */
const LONGEST_TEASER = 250;
/** Beyond this share of the text it is no box any more. */
const SMALL = 0.4;

/**
 * Takes boxes with teasers of other articles out of an article, by what they are made of: headlines
 * that link elsewhere, with little text about each.
 */
export function removeTeasers(root: Element): void {
  const whole = textOf(root).length;
  const headlines = [...root.querySelectorAll('a[href]')].slice(0, MOST_LINKS).filter(isHeadline);
  for (const headline of headlines) {
    if (root.contains(headline)) boxAround(headline, headlines, root, whole)?.remove();
  }
}

function boxAround(
  headline: Element,
  headlines: Element[],
  root: Element,
  whole: number,
): Element | null {
  let box: Element | null = null;
  let level = 0;
  for (let at = headline.parentElement; at && at !== root; at = at.parentElement) {
    if (++level > MOST_LEVELS) break;
    const length = textOf(at).length;
    if (length > whole * SMALL) break;
    const inside = headlines.filter((other) => at?.contains(other));
    const linked = inside.reduce((sum, link) => sum + textOf(link).length, 0);
    if (inside.length >= FEWEST && length - linked <= LONGEST_TEASER * inside.length) box = at;
  }
  return box;
}

/** A link that stands alone where it stands, and reads like a headline. */
function isHeadline(link: Element): boolean {
  const text = cleanText(textOf(link));
  if (text.split(' ').length < FEWEST_WORDS) return false;
  if ((link.getAttribute('href') ?? '').startsWith('#')) return false;
  let around = link.parentElement;
  while (around && /^(?:b|strong|em|i|span|font)$/.test(around.localName)) {
    around = around.parentElement;
  }
  return around !== null && (cleanText(textOf(around)) === text || hasOnlyBoxesBeside(around));
}

// `<li><a>headline</a><p>summary</p></li>`: no text of its own beside the link.
function hasOnlyBoxesBeside(around: Element): boolean {
  if (around.localName === 'p') return false;
  return ![...around.childNodes].some(
    (node) => node.nodeType === 3 && cleanText((node as Text).data) !== '',
  );
}
