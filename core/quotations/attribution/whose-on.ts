import { phraseFrom } from '../reading/noun-phrases.ts';
import type { Reading, Run } from '../reading/reading.ts';

const LONGEST_PLACE = 12; // words
const OPENS = /^(?:a|au|aux|chez|dans|du)$/;
const SOURCE = /^sources?$/;

/** French «on», which stands for whoever the sentence names around it. */
export function isOn({ speech, words }: Reading, { from, to }: Run): boolean {
  return speech.language === 'fr' && to - from === 1 && words[from]?.form === 'on';
}

/**
 * «Chez TotalEnergies, on promet …», «Au ministère, on dément», «indique-t-on de source
 * diplomatique»: whose words they are; null where the sentence does not say.
 */
export function whoseOn(reading: Reading, on: number): Run | null {
  const { words, breaks } = reading;
  const behind = words[on + 1]?.form === 'de' && SOURCE.test(words[on + 2]?.form ?? '');
  if (behind) return phraseFrom(reading, on + 2, words.length);
  if (breaks[on] !== 'comma') return null;
  let start = on - 1;
  while (start > 0 && on - start < LONGEST_PLACE && breaks[start] === 'none') start--;
  if (breaks[start] !== 'sentence' || !OPENS.test(words[start]?.form ?? '')) return null;
  // «Du côté du Sérail»
  const side = words[start + 1]?.form === 'cote' ? start + 2 : start;
  const phrase = phraseFrom(reading, side + 1, on);
  return phrase?.to === on ? phrase : null;
}
