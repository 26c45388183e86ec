import { stemsOf } from '../language/clitics.ts';
import { wordsOf } from '../language/words.ts';

const LONGEST_WORD = 40;
const MOST_STEMS = 1_500; // what a long report has; no page makes the look-up cost more

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
