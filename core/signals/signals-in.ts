import { SHORTEST_BEGINNING } from './shards.ts';
import type { Code, SignalWords } from './signals.ts';

/** Every signal that one of the stems is or begins with, once, with the dossiers it speaks for. */
export function signalsIn(words: SignalWords, stems: Set<string>): Code[][] {
  const found = new Set<Code[]>();
  const lookUp = (word: string) => {
    const codes = words.get(word);
    if (codes) found.add(codes);
  };
  for (const stem of stems) {
    lookUp(stem);
    for (let length = SHORTEST_BEGINNING; length <= stem.length; length++) {
      lookUp(`${stem.slice(0, length)}*`);
    }
  }
  return [...found];
}
