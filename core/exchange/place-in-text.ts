import { type Article, type Passage, passageText, TITLE_BLOCK } from '../article.ts';
import { textOf } from '../comparison/saved-article.ts';
import type { PlaceRecord } from './comparison-record.ts';

const CONTEXT = 32;

/**
 * Tells where passages stand in the text that an article's hash is taken of: whoever has the text
 * can check the hash and find the words. Positions count Unicode characters, as W3C selectors do.
 */
export function placesIn(article: Article): (passage: Passage) => PlaceRecord {
  const text = textOf(article);
  const starts = blockStarts(article);
  const characters = characterCounter(text);
  return (passage) => {
    const base = starts[passage.block - TITLE_BLOCK] ?? 0;
    const [start, end] = [base + passage.start, base + passage.end];
    return {
      words: passageText(article, passage),
      prefix: wholeStart(text.slice(Math.max(0, start - CONTEXT), start)),
      suffix: wholeEnd(text.slice(end, end + CONTEXT)),
      position: { start: characters(start), end: characters(end) },
      passage: { block: passage.block, start: passage.start, end: passage.end },
    };
  };
}

function blockStarts(article: Article): number[] {
  let at = (article.title?.value.length ?? 0) + 1;
  const starts = [0];
  for (const { text } of article.blocks) {
    starts.push(at);
    at += text.length + 1;
  }
  return starts;
}

/** How many Unicode characters come before an index in UTF-16 units. */
function characterCounter(text: string): (index: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return (index) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return index - low;
  };
}

// Half a pair at the cut would be a character that the text does not have.
function wholeStart(text: string): string {
  return /^[\udc00-\udfff]/.test(text) ? text.slice(1) : text;
}

function wholeEnd(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}
