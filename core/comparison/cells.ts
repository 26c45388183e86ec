import type { Analysis } from '../analysis.ts';
import { type Article, type Passage, passageText } from '../article.ts';
import { languageOfWords } from '../language/language-of-words.ts';
import type { Language } from '../language/languages.ts';
import type { QuotedNote } from '../notes/notes.ts';
import type { Cell, Item } from './matrix.ts';
import { carriedQuotation } from './quotation-cell.ts';

/** An article made ready for all the cells of its column. */
export type ReadArticle = {
  article: Article;
  analysis: Analysis;
  /** The day up to which it can be expected to know things. */
  day: string;
  /** The language it is written in, else the one the page declares. */
  language: string | null;
  /** The one we read it in; null where that is none of ours. */
  reading: Language | null;
  quoted: QuotedNote[];
};

export function cellFor(item: Item, read: ReadArticle): Cell {
  return item.kind === 'quotation' ? quotationCell(item, read) : passageCell(item, read);
}

function passageCell(item: Item, read: ReadArticle): Cell {
  const found = passagesOf(item, read.analysis).map((passage) => {
    const words = passageText(read.article, passage);
    const language = languageOfWords(words, read.language);
    return { passage, words, language, speaker: null, confidence: null, verb: null, changed: null };
  });
  return found.length ? { state: 'reported', found } : absence(item, read);
}

function passagesOf({ kind, id }: Item, { facts, disputes }: Analysis): Passage[] {
  if (kind === 'fact') return facts.filter(({ fact }) => fact === id).map(({ passage }) => passage);
  const found = disputes.find(({ dispute }) => dispute === id);
  const passage = kind === 'dispute' ? found?.disputed : found?.reported;
  return passage ? [passage] : [];
}

function quotationCell(item: Item, read: ReadArticle): Cell {
  return carriedQuotation(item.id, read.quoted) ?? absence(item, read);
}

function absence({ date }: Item, { article, analysis, day, reading }: ReadArticle): Cell {
  if (date > day) return { state: analysis.verdict.day ? 'later' : 'undated', found: [] };
  if (!reading) return { state: 'not-checked', found: [] };
  if (analysis.verdict.answer !== 'covers') return { state: 'not-asked', found: [] };
  return { state: article.extent === 'whole' ? 'not-found' : 'partly-read', found: [] };
}
