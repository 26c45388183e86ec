import type { Draft } from './blocks.ts';

const FEWEST_TEASERS = 5;
const SHORTEST_TEASER = 18; // characters of a headline that links to its article
const SHORTEST_PROSE = 60;
/** Text without a teaser in between, from which on a page is an article with links about it. */
const SHORTEST_ARTICLE = 500;

/** Whether a page is a list of articles: many headlines that lead elsewhere, and no text of its own. */
export function isArticleList(drafts: Draft[]): boolean {
  const teasers = new Set<string>();
  let run = 0;
  let longest = 0;
  for (const { kind, text, linked } of drafts) {
    if (linked > 0.5) {
      const isTitle = kind === 'heading' && text.includes(' ');
      if (!isTitle && text.length < SHORTEST_TEASER) continue;
      teasers.add(text);
      run = 0;
    } else if (text.length >= SHORTEST_PROSE) {
      run += text.length;
      longest = Math.max(longest, run);
    }
  }
  return teasers.size >= FEWEST_TEASERS && longest < SHORTEST_ARTICLE;
}
