import { type Article, type Block, TITLE_BLOCK } from '../article.ts';
import { findMentions, type Lexicon, type Mention } from '../dossier/lexicon.ts';
import type { Language } from '../dossier/schema.ts';
import { type DateInText, datesIn } from '../language/dates/dates-in-text.ts';
import { type Negation, negationsIn } from '../language/negation/negations.ts';
import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';
import { roleOf, type SentenceRole } from './sentence-role.ts';

/** A sentence of an article with all that the dossier's words say about it. */
export type ReadSentence = {
  block: number;
  start: number;
  end: number;
  role: SentenceRole;
  /** How many words it has. */
  length: number;
  mentions: Mention[];
  ids: Set<string>;
  negations: Negation[];
  dates: DateInText[];
};

/** The sentences of an article, the headline first. Mentions and dates stand where the block has them. */
export function readSentences(
  article: Article,
  lexicon: Lexicon,
  language: Language | null,
): ReadSentence[] {
  if (!language) return [];
  const title = article.title?.value;
  const blocks: [number, Block][] = article.blocks.map((block, at) => [at, block]);
  if (title) blocks.unshift([TITLE_BLOCK, { kind: 'heading', text: title }]);
  return blocks.flatMap(([at, block]) => readBlock(at, block, lexicon, language));
}

function readBlock(at: number, block: Block, lexicon: Lexicon, language: Language): ReadSentence[] {
  const role = at === TITLE_BLOCK ? 'headline' : roleOf(block, language);
  return sentencesOf(block.text, language).map(({ start, end }) => {
    const text = block.text.slice(start, end);
    const words = wordsOf(text);
    const place = <T extends { start: number; end: number }>(found: T): T => ({
      ...found,
      start: found.start + start,
      end: found.end + start,
    });
    const mentions = findMentions(lexicon, text, language, words).map(place);
    return {
      block: at,
      start,
      end,
      role,
      length: words.length,
      mentions,
      ids: new Set(mentions.map(({ id }) => id)),
      negations: negationsIn(text, language, words).map((negation) => ({
        ...place(negation),
        reach: place(negation.reach),
      })),
      dates: datesIn(text, language, words).map(place),
    };
  });
}
