import { type Article, type Passage, TITLE_BLOCK } from '../article.ts';
import type { Dossier } from '../dossier/schema.ts';
import { judgeCoverage } from './judge.ts';
import type { ReadSentence } from './read-sentences.ts';
import type { StatedFact, Verdict } from './verdict.ts';

export type Judged = {
  verdict: Verdict;
  /** Whether what stands in a block is of the page that was judged. */
  counts: (place: Pick<Passage, 'block'>) => boolean;
};

/**
 * Judges a page. Of a live blog only the entries that speak of the story count, each taken as a
 * small page under the page's headline: what else happened that day is not its subject, and what
 * three entries say of three matters does not add up to a story.
 */
export function judgePage(
  article: Article,
  dossier: Dossier,
  sentences: ReadSentence[],
  facts: StatedFact[],
): Judged {
  const judge = (part: ReadSentence[], stated: StatedFact[]) =>
    judgeCoverage(article, dossier, part, stated);
  const entryOf = ({ block }: Pick<Passage, 'block'>) => article.blocks[block]?.entry ?? 0;
  const isHeadline = ({ block }: Pick<Passage, 'block'>) => block === TITLE_BLOCK;
  const headline = sentences.filter(isHeadline);
  const parts = Map.groupBy(sentences.slice(headline.length), entryOf);
  if (parts.size < 2) return { verdict: judge(sentences, facts), counts: () => true };

  const statements = Map.groupBy(facts, ({ passage }) => entryOf(passage));
  const telling = new Set<number>();
  for (const [entry, part] of parts) {
    if (speaks(judge([...headline, ...part], statements.get(entry) ?? []))) telling.add(entry);
  }
  if (telling.size === 0) {
    const whole = judge(sentences, facts);
    const verdict: Verdict = speaks(whole) ? { ...whole, answer: 'nothing' } : whole;
    return { verdict, counts: () => true };
  }
  const counts: Judged['counts'] = (place) => isHeadline(place) || telling.has(entryOf(place));
  const told = facts.filter(({ passage }) => counts(passage));
  return { verdict: judge(sentences.filter(counts), told), counts };
}

function speaks({ answer }: Verdict): boolean {
  return answer === 'covers' || answer === 'mentions';
}
