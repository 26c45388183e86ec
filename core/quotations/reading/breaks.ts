import type { SpeechWords } from '../../language/speech/speech-words.ts';
import type { Word } from '../../language/words.ts';

/** What parts a word from the one before it. */
export type Break = 'none' | 'comma' | 'colon' | 'sentence';

const MARKS = /[“”„‟"«»‹›‘’‚‛״`]/g;
const SENTENCE_END = /[.!?؟…]\s|\n/;
// «21:40 | בלינקן: …», «13:20 - …»: the time of an entry is no part of its sentence.
const AFTER_TIME = /^\s?[-–—|]\s/;
// Outlets with the mark in their name: וואלה!
const EXCLAIMING = /^[בלמהו]?וואלה$/;
const RESERVE = /^(?:מיל|בדימוס)$/;
const DATELINE = 8; // words
const DATELINE_PLACE = /^\P{Ll}*\p{Lu}{3,}\P{Ll}*$/u;
// «St. Anne’s», „St. Gallen“, «Mt. Sinai»
const BEFORE_NAME = /^(?:st|ste|sta|mt|ft)$/;
const PARTING = /[,،;؛()[\]–—]|\s-+\s|--/;

export function breakBefore(text: string, words: Word[], at: number, speech: SpeechWords): Break {
  if (at === 0) return 'sentence';
  const before = words[at - 1];
  const word = words[at];
  if (!before || !word) return 'sentence';
  if (word.start - before.end === 1 && text[before.end] === ' ') return 'none';
  const between = text.slice(before.end, word.start);
  const gap = between.replace(MARKS, '');
  if (gap === ' ' || isReserve(before, word, gap)) return 'none';
  if (/^\s\|\s/.test(gap) || (at <= 2 && AFTER_TIME.test(gap) && /^\d/.test(before.form)))
    return 'sentence';
  // «BEYROUTH – L’émissaire …»
  if (at <= 4 && AFTER_TIME.test(gap) && DATELINE_PLACE.test(text.slice(0, before.end)))
    return 'sentence';
  // «BEIRUT (AP) – …», «30 oct (EFE).- …»
  if (at <= DATELINE && /^\)[.:]?\s?[-–—]/.test(gap)) return 'sentence';
  if (SENTENCE_END.test(gap) && !isAbbreviation(gap, between, before, word, text, speech))
    return 'sentence';
  if (gap.includes(':')) return /^:\d/.test(text.slice(before.end)) ? 'none' : 'colon';
  return PARTING.test(gap) ? 'comma' : 'none';
}

/** תא"ל (מיל') אשר ליפקין: what the brackets hold is a part of the rank. */
function isReserve(before: Word, word: Word, gap: string): boolean {
  if (gap === ' (') return RESERVE.test(word.form);
  return RESERVE.test(before.form) && /^['’׳]?\)\s$/.test(gap);
}

function isAbbreviation(
  gap: string,
  between: string,
  before: Word,
  word: Word,
  text: string,
  speech: SpeechWords,
): boolean {
  if (gap === '! ' && EXCLAIMING.test(before.form)) return true;
  if (!speech.cased || !/^\.\s/.test(gap)) return false;
  const letter = initialOf(text, word, between);
  if (letter === letter.toLowerCase()) return true;
  // «sur X. Le lendemain …»
  if (before.form === 'x') return false;
  if (BEFORE_NAME.test(before.form)) return true;
  return before.form.length === 1 || (before.form.length <= 4 && speech.titles.has(before.form));
}

/** The letter that a word begins with on the page: the L of «L’entraîneur», which is no word. */
export function initialOf(text: string, word: Word, gap: string): string {
  return /\p{L}(?=['’ʼ]$)/u.exec(gap)?.[0] ?? text[word.start] ?? '';
}
