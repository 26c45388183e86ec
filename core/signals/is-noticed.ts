import type { Code, SignalWords } from './signals.ts';
import { signalsIn } from './signals-in.ts';

/** Whether a text has a word of a side and a word of the subject of the same dossier. */
export function isNoticed(words: SignalWords, stems: Set<string>): boolean {
  const seen = new Set<Code>();
  for (const code of signalsIn(words, stems).flat()) {
    // The codes of a dossier differ in their last bit.
    if (seen.has(code ^ 1)) return true;
    seen.add(code);
  }
  return false;
}
