import type { SpeechWords } from '../../language/speech/speech-words.ts';
import type { Word } from '../../language/words.ts';
import type { QuotedStretch } from './find-quotations.ts';

const LONGEST_NAME = 5; // words
const PAUSE = /[.,:;!?…،؛؟]/;

/**
 * رئيس "تجمع المزارعين" الياس رزق, בנק "הפועלים": in scripts without capitals a house sets names of
 * bodies in marks, right behind the noun that says what they are. They are part of the sentence
 * around them, and a speaker's description goes on across them. `noun`: the word before the marks.
 */
export function isNameInMarks(
  text: string,
  { start, end, outerStart, closed }: QuotedStretch,
  noun: Word | undefined,
  size: number,
  speech: SpeechWords,
): boolean {
  if (speech.cased || !noun || !closed || size > LONGEST_NAME) return false;
  if (text.slice(noun.end, outerStart) !== ' ' || PAUSE.test(text.slice(start, end))) return false;
  const { naming, institutions, roles, stops } = speech;
  if (stops.has(noun.form)) return false;
  // With an article it stands for somebody by itself: «قال الوزير "…"».
  if (speech.language === 'ar' && naming.has(noun.form)) return true;
  const definite = /^(?:ال|ה)/.test(noun.form);
  return !definite && (institutions.has(noun.form) || roles.has(noun.form));
}
