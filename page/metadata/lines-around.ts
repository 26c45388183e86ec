import { cleanText } from '../clean-text.ts';
import { textOf } from '../native.ts';

const LONGEST_LINE = 120;
const MOST_LINES = 8;
const MOST_STEPS = 60;
const MOST_ABOVE = 2;
// A sentence there is the article's own.
const IS_SENTENCE = /[.!?…؟][”"»’)]?$/u;

/** The short lines under a headline and right above it, nearest first: bylines, datelines, labels. */
export function linesAround(headline: Element): Element[] {
  return [...lines(headline, 'next', MOST_LINES), ...lines(headline, 'previous', MOST_ABOVE)];
}

function lines(headline: Element, way: 'next' | 'previous', most: number): Element[] {
  const found: Element[] = [];
  let at = beside(headline, way);
  for (let step = 0; at && step < MOST_STEPS && found.length < most; step++) {
    const text = cleanText(textOf(at));
    const inner = way === 'next' ? at.firstElementChild : at.lastElementChild;
    if (text.length > LONGEST_LINE) {
      if (!inner) break;
      at = inner;
      continue;
    }
    if (text && !IS_SENTENCE.test(text)) found.push(at);
    at = beside(at, way);
  }
  return found;
}

/** The next element in the page that does not lie in this one. */
function beside(element: Element, way: 'next' | 'previous'): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const next = way === 'next' ? at.nextElementSibling : at.previousElementSibling;
    if (next) return next;
  }
  return null;
}
