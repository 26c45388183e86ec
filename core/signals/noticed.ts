import { stemsOf } from '../language/clitics.ts';
import { wordsOf } from '../language/words.ts';
import type { Signals } from './signals.ts';

const SHORTEST_BEGINNING = 3;
const LONGEST_WORD = 40;

/**
 * The dossiers of which a text has a word of a side and a word of the subject. One look-up a word,
 * however many dossiers there are.
 */
export function noticed({ dossiers, words }: Signals, text: string): string[] {
  const seen = new Set<number>();
  for (const { form } of wordsOf(text)) {
    if (form.length > LONGEST_WORD) continue;
    for (const stem of stemsOf(form)) {
      add(seen, words, stem);
      for (let length = SHORTEST_BEGINNING; length <= stem.length; length++) {
        add(seen, words, `${stem.slice(0, length)}*`);
      }
    }
  }
  return dossiers.filter((_, at) => seen.has(at * 2) && seen.has(at * 2 + 1));
}

function add(seen: Set<number>, words: Signals['words'], word: string): void {
  if (!Object.hasOwn(words, word)) return;
  for (const code of words[word] ?? []) seen.add(code);
}
