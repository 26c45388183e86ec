import type { Block } from '../core/article.ts';

const SHORT = 60;
const LABEL = 30;
const MOST_LABELS = 8;
const LIKE_PROSE = 100;
const SENTENCE_END = /[.!?…。؟:;]["'”’»״)\]]*$/;

/**
 * The blocks without what stands around an article in the page and is no part of it: date lines and
 * counts above the first paragraph, labels and closing headings below the last.
 */
export function withoutFurniture(blocks: Block[]): Block[] {
  const first = blocks.findIndex(isProse);
  if (first < 0 || first > MOST_LABELS) return blocks.slice(0, endOf(blocks));
  const above = blocks
    .slice(0, first)
    .filter((block) => block.kind === 'heading' || block.kind === 'caption' || !isShort(block));
  return [...above, ...blocks.slice(first, endOf(blocks))];
}

// A table or a list of results at the end is long; what is furniture is a few labels.
function endOf(blocks: Block[]): number {
  const last = blocks.findLastIndex((block) => block.kind !== 'heading' && !isLabel(block));
  return blocks.length - last > MOST_LABELS ? blocks.length : last + 1;
}

function isProse({ kind, text }: Block): boolean {
  return (kind === 'paragraph' || kind === 'quote') && text.length >= LIKE_PROSE;
}

function isShort({ text }: Block): boolean {
  return text.length < SHORT && !SENTENCE_END.test(text);
}

/** A time, a name, a press of a button: a few words that are no sentence. */
export function isLabel({ kind, text }: Block): boolean {
  return kind === 'paragraph' && text.length < LABEL && !SENTENCE_END.test(text);
}
