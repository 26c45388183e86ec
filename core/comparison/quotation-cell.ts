import { languageOfWords } from '../language/language-of-words.ts';
import type { KnownNote, QuotedNote } from '../notes/notes.ts';
import type { CellState, Found } from './matrix.ts';

// What changed is shown first: a garbled sentence must not hide behind a sound headline.
const TELLING = ['garble', 'drift', 'same', 'translation'] as const;
const STATES = {
  garble: 'garble',
  drift: 'drift',
  same: 'reported',
  translation: 'reported',
} as const;

/** What an article carries of one quotation, the telling passage first; null where nothing. */
export function carriedQuotation(
  quotation: string,
  quoted: QuotedNote[],
  page: string | null,
): { state: CellState; found: Found[] } | null {
  const carried = quoted.filter(({ known }) => known?.quotation === quotation);
  for (const change of TELLING) {
    if (!carried.some(({ known }) => known?.change === change)) continue;
    const ordered = carried.toSorted((a, b) => rank(a) - rank(b));
    return { state: STATES[change], found: ordered.map((note) => foundQuotation(note, page)) };
  }
  return null;
}

export function foundQuotation({ quotation, known }: QuotedNote, page: string | null): Found {
  const { passage, text, speaker, verb } = quotation;
  const confidence = speaker ? quotation.confidence : null;
  const changed =
    known && (known.change === 'drift' || known.change === 'garble')
      ? { best: known.best, comparison: known.comparison, explanation: known.explanation }
      : null;
  const language = languageOfWords(text, page) ?? languageOnRecord(known);
  return { passage, words: text, language, speaker, confidence, verb, changed };
}

/** Words too few to tell a language by are in that of the wording they were found to be. */
function languageOnRecord(known: KnownNote | null): string | null {
  return known && known.change !== 'translation' ? known.best.language : null;
}

function rank({ known }: QuotedNote): number {
  return known ? TELLING.indexOf(known.change) : TELLING.length;
}
