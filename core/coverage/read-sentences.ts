import { type Article, type Block, type Passage, TITLE_BLOCK } from '../article.ts';
import { findMentions, type Lexicon, type Mention } from '../dossier/lexicon.ts';
import type { Language } from '../dossier/schema.ts';
import { type DateInText, datesIn } from '../language/dates/dates-in-text.ts';
import { daysNamed } from '../language/dates/days-named.ts';
import { datesInOtherCalendars } from '../language/dates/other-calendars.ts';
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
  /** Concepts, `people:` who are named, each `date:` that is, each known `quotation:` in it. */
  ids: Set<string>;
  /** Those of the headline and of the sentences before it, its own too. */
  around: Set<string>;
  negations: Negation[];
  dates: DateInText[];
};

const AROUND = 3; // sentences before

/** What is known of a page before it is read: its words, its day, and what the dossier quotes. */
export type Known = {
  lexicon: Lexicon;
  language: Language | null;
  published: string | null;
  /** A day of the story's: dates without a year are taken to be near the day of publication or it. */
  storyDay: string;
  quotations: { id: string; passage: Passage }[];
};

/** The sentences of an article, the headline first. Mentions and dates stand where the block has them. */
export function readSentences(article: Article, known: Known): ReadSentence[] {
  const { language } = known;
  if (!language) return [];
  const title = article.title?.value;
  const blocks: [number, Block][] = article.blocks.map((block, at) => [at, block]);
  if (title) blocks.unshift([TITLE_BLOCK, { kind: 'heading', text: title }]);
  return withAround(blocks.flatMap(([at, block]) => readBlock(at, block, language, known)));
}

function withAround(sentences: Omit<ReadSentence, 'around'>[]): ReadSentence[] {
  const headline = sentences.find(({ role }) => role === 'headline')?.ids ?? [];
  const told = sentences.filter(({ role }) => role !== 'furniture');
  const places = new Map(told.map((sentence, at) => [sentence, at]));
  return sentences.map((sentence) => {
    const at = places.get(sentence);
    const near = at === undefined ? [sentence] : told.slice(Math.max(0, at - AROUND), at + 1);
    return { ...sentence, around: new Set([...headline, ...near.flatMap(({ ids }) => [...ids])]) };
  });
}

function readBlock(
  at: number,
  block: Block,
  language: Language,
  { lexicon, published, storyDay, quotations }: Known,
): Omit<ReadSentence, 'around'>[] {
  const quoted = quotations.filter(({ passage }) => passage.block === at);
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
    const dates = [...datesIn(text, language, words), ...datesInOtherCalendars(words, language)];
    const days = daysNamed(dates, words, language, published, published ?? storyDay);
    const spoken = quoted.filter(({ passage }) => passage.start < end && start < passage.end);
    return {
      block: at,
      start,
      end,
      role,
      length: words.length,
      mentions,
      ids: new Set([
        ...mentions.map(({ id }) => id),
        ...days.map((day) => `date:${day}`),
        ...spoken.map(({ id }) => `quotation:${id}`),
      ]),
      negations: negationsIn(text, language, words).map((negation) => ({
        ...place(negation),
        reach: place(negation.reach),
      })),
      dates: dates.map(place),
    };
  });
}
