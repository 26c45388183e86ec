import type { QuotedNote } from '../notes/notes.ts';
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
): { state: CellState; found: Found[] } | null {
  const carried = quoted.filter(({ known }) => known?.quotation === quotation);
  for (const change of TELLING) {
    if (!carried.some(({ known }) => known?.change === change)) continue;
    const ordered = carried.toSorted((a, b) => rank(a) - rank(b));
    return { state: STATES[change], found: ordered.map(foundQuotation) };
  }
  return null;
}

export function foundQuotation({ quotation, language, known }: QuotedNote): Found {
  const { passage, text, speaker, verb } = quotation;
  const confidence = speaker ? quotation.confidence : null;
  const changed =
    known && (known.change === 'drift' || known.change === 'garble')
      ? { best: known.best, comparison: known.comparison, explanation: known.explanation }
      : null;
  return { passage, words: text, language, speaker, confidence, verb, changed };
}

function rank({ known }: QuotedNote): number {
  return known ? TELLING.indexOf(known.change) : TELLING.length;
}
