import { stemsOf } from '../language/clitics.ts';
import { wordsOf } from '../language/words.ts';

const LONGEST_WORD = 40;
const MOST_STEMS = 4_000; // more than a long report in Arabic has, where a word has several

/** The different words of a text, with and without what is written onto their front. */
export function stemsIn(text: string): Set<string> {
  const stems = new Set<string>();
  for (const { form } of wordsOf(text)) {
    if (stems.size >= MOST_STEMS) break;
    if (form.length > LONGEST_WORD) continue;
    for (const stem of stemsOf(form)) stems.add(stem);
  }
  return stems;
}
