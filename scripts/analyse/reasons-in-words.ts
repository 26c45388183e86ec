import { type Article, passageText, TITLE_BLOCK } from '../../core/article.ts';
import type { Reason } from '../../core/coverage/verdict.ts';

const KINDS: Record<Reason['kind'], string> = {
  date: 'date',
  sides: 'the sides',
  subject: 'the subject',
  actors: 'somebody of the story',
  neighbour: 'a mark of another story',
  headline: 'the headline',
  share: 'share of the text',
};
const SPEAKS: Record<Reason['speaks'], string> = {
  for: 'for',
  against: 'against',
  neither: 'note',
};

/** Each reason as one line: which way it speaks, what was seen, where. */
export function reasonsInWords(reasons: Reason[], article: Article): string[] {
  return reasons.map(({ kind, speaks, words, in: place }) => {
    const seen = words.length ? words : place ? [passageText(article, place)] : [];
    const where = place
      ? place.block === TITLE_BLOCK
        ? ' in the headline'
        : ` in paragraph ${place.block + 1}`
      : '';
    return `${SPEAKS[speaks]}: ${KINDS[kind]}${seen.length ? ` (${seen.join(', ')})` : ''}${where}`;
  });
}
