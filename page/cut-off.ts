import { isShown } from './drawn.ts';
import { native, select, textOf } from './native.ts';

// Letter for letter: a browser takes more than twice as long to compare without regard to case. So
// `aywall` stands for paywall and Paywall.
const PAYWALL =
  '[class*="aywall"], [class*="ayWall"], [id*="aywall"], [class*="subscriber-only"], [class*="subscribe-wall"], [class*="regwall"], [class*="piano-offer"], [data-paywall], [class*="premium-teaser"]';
const TEXTS = 'p, li, blockquote, h2, h3';
const MOST_TEXTS = 400;
const MOST_LEVELS = 8;

/** Whether an offer to subscribe is shown. */
export function hasPaywall(document: Document): boolean {
  return select(document, PAYWALL, 20).some(
    (element) => textOf(element).trim() !== '' && isShown(element),
  );
}

/**
 * What a page holds and does not show: under an offer to subscribe, the text that its box cuts off.
 * What a button to show more cuts off belongs to the article.
 */
export function cutOff(document: Document): ReadonlySet<Element> {
  // Only where a browser lays the page out is anything cut off.
  const view = native(document, 'defaultView');
  if (typeof view?.getComputedStyle !== 'function' || !hasPaywall(document)) return new Set();
  return new Set(select(document, TEXTS, MOST_TEXTS).filter(isCutOff));
}

function isCutOff(element: Element): boolean {
  const { top } = rectOf(element);
  let around = native(element, 'parentElement');
  for (let level = 0; around && level < MOST_LEVELS; level++) {
    if (rectOf(around).bottom <= top && clips(around)) return true;
    around = native(around, 'parentElement');
  }
  return false;
}

function clips(box: Element): boolean {
  const view = native(native(box, 'ownerDocument'), 'defaultView');
  return /hidden|clip/.test(view?.getComputedStyle(box).overflowY ?? '');
}

function rectOf(element: Element): DOMRect {
  return native(element, 'getBoundingClientRect').call(element);
}
