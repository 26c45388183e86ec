import { isNameWord } from './noun-phrases.ts';
import { phraseLength } from './phrases.ts';
import type { Reading, Run } from './reading.ts';

const REACH = 4; // words
const LONGEST_NAME = 4;

/** «a woman who gave her name as Fatima», «un chofer llamado Hadi»: the name behind a description. */
export function nameGiven(reading: Reading, behind: number): Run | null {
  const { speech, words, breaks, quoted } = reading;
  if (!speech.cased) return null;
  for (let at = behind; at < behind + REACH && at < words.length; at++) {
    if (at > behind && breaks[at] !== 'none') return null;
    const length = phraseLength(reading, at, speech.givesName);
    if (!length || isAnothers(reading, at)) continue;
    const from = at + length;
    if ((quoted[from] ?? -1) >= 0) return null;
    let to = from;
    while (to - from < LONGEST_NAME && isNameWord(reading, to)) {
      if (breaks[to] !== 'none') break;
      to++;
    }
    return to > from ? { from, to } : null;
  }
  return null;
}

/** «elle appelle Paul» gives nobody's name, «elle s’appelle Odile» does. */
function isAnothers({ words, text, speech }: Reading, at: number): boolean {
  const { form = '', start = 0 } = words[at] ?? {};
  return speech.language === 'fr' && form === 'appelle' && !/s['’]$/.test(text.slice(0, start));
}
