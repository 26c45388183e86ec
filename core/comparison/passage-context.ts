import { type Article, blockText, type Passage } from '../article.ts';

export type PassageInContext = { before: string; words: string; after: string };

const MOST = 600; // characters each side: some pages are one single block

/** A passage with what surrounds it in its block, cut between words where the block is long. */
export function passageInContext(article: Article, passage: Passage): PassageInContext {
  const text = blockText(article, passage.block);
  const before = text.slice(0, passage.start);
  const after = text.slice(passage.end);
  return {
    before: before.length > MOST ? `… ${withoutFirstWord(before.slice(-MOST))}` : before,
    words: text.slice(passage.start, passage.end),
    after: after.length > MOST ? `${withoutLastWord(after.slice(0, MOST))} …` : after,
  };
}

function withoutFirstWord(text: string): string {
  const space = text.indexOf(' ');
  return space < 0 ? '' : text.slice(space + 1);
}

function withoutLastWord(text: string): string {
  const space = text.lastIndexOf(' ');
  return space < 0 ? '' : text.slice(0, space);
}
