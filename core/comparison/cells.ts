import type { Analysis } from '../analysis.ts';
import { type Article, type Passage, passageText } from '../article.ts';
import type { QuotedNote } from '../notes/notes.ts';
import type { Cell, Found, Item } from './matrix.ts';

/** An article made ready for all the cells of its column. */
export type ReadArticle = {
  article: Article;
  analysis: Analysis;
  /** The day up to which it can be expected to know things. */
  day: string;
  /** Whether it is in a language that we read. */
  readable: boolean;
  quoted: QuotedNote[];
};

export function cellFor(item: Item, read: ReadArticle): Cell {
  return item.kind === 'quotation' ? quotationCell(item, read) : passageCell(item, read);
}

function passageCell(item: Item, read: ReadArticle): Cell {
  const found = passagesOf(item, read.analysis).map((passage) => ({
    passage,
    words: passageText(read.article, passage),
    speaker: null,
    confidence: null,
    verb: null,
    changed: null,
  }));
  return found.length ? { state: 'reported', found } : absence(item, read);
}

function passagesOf({ kind, id }: Item, { facts, disputes }: Analysis): Passage[] {
  if (kind === 'fact') return facts.filter(({ fact }) => fact === id).map(({ passage }) => passage);
  const found = disputes.find(({ dispute }) => dispute === id);
  const passage = kind === 'dispute' ? found?.disputed : found?.reported;
  return passage ? [passage] : [];
}

// What changed is shown first: a garbled sentence must not hide behind a sound headline.
const TELLING = ['garble', 'drift', 'same', 'translation'] as const;
const STATES = {
  garble: 'garble',
  drift: 'drift',
  same: 'reported',
  translation: 'reported',
} as const;

function quotationCell(item: Item, read: ReadArticle): Cell {
  const carried = read.quoted.filter(({ known }) => known?.quotation === item.id);
  for (const change of TELLING) {
    if (!carried.some(({ known }) => known?.change === change)) continue;
    const ordered = carried.toSorted((a, b) => rank(a) - rank(b));
    return { state: STATES[change], found: ordered.map(foundQuotation) };
  }
  return absence(item, read);
}

function rank({ known }: QuotedNote): number {
  return known ? TELLING.indexOf(known.change) : TELLING.length;
}

function foundQuotation({ quotation, known }: QuotedNote): Found {
  const { passage, text, speaker, verb } = quotation;
  const confidence = speaker ? quotation.confidence : null;
  const changed =
    known && (known.change === 'drift' || known.change === 'garble')
      ? { best: known.best, comparison: known.comparison, explanation: known.explanation }
      : null;
  return { passage, words: text, speaker, confidence, verb, changed };
}

function absence({ date }: Item, { article, analysis, day, readable }: ReadArticle): Cell {
  if (date > day) return { state: analysis.verdict.day ? 'later' : 'undated', found: [] };
  if (!readable) return { state: 'not-checked', found: [] };
  return { state: article.extent === 'whole' ? 'not-found' : 'partly-read', found: [] };
}
