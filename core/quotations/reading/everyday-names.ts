import { type SpeechWords, verbKind } from '../../language/speech/speech-words.ts';
import type { Word } from '../../language/words.ts';

// Hebrew names that are everyday words as well.
const BEHIND_RANK = /^(?:אשר|אור|טל|גל|שיר|חן|אביב|רז|שקד|אדם|ארז|ברק|לב|נוי|עמית)$/;
const BEHIND_VERB =
  /^(?:אלה|אור|טל|גל|שיר|חן|אביב|רז|שקד|ארז|ברק|עמית|שחר|נוי|דור|זוהר|ירדן|מעיין|סתיו|אגם|להב|שגב|כרם|מור|הדר|זיו|בר)$/;
const PLURAL = /(?:ו|ים|ות)$/;
const GLUED = /^(?:[וה]|ש...|[מבלכ]..$|[מבלכ]...$)/;
const SHORT_NAME =
  /^(?:כהן|לוי|מנור|לביא|ברק|לוין|כץ|מלכה|מור|בכר|שמיר|שגב|שרון|שפירא|שושן|הראל|הלוי)$/;

/** תא"ל אשר ליפקין: behind a title it is no word. */
export function isBehindRank(words: Word[], at: number, speech: SpeechWords): boolean {
  const before = words[at - 1]?.form ?? '';
  const named = BEHIND_RANK.test(words[at]?.form ?? '');
  if (!named || !(speech.titles.has(before) || before === 'מיל')) return false;
  return !verbKind(speech, words[at + 1]?.form ?? '');
}

/** «סיכמה אלה מזרחי, תושבת …»: right behind a verb for one, and before one word and a pause. */
export function isBehindVerb(text: string, words: Word[], at: number, speech: SpeechWords) {
  if (!BEHIND_VERB.test(words[at]?.form ?? '')) return false;
  const kind = verbKind(speech, words[at - 1]?.form ?? '');
  if (!kind || PLURAL.test(kind.stem)) return false;
  const { form = '', end = 0 } = words[at + 1] ?? {};
  const known = [speech.stops, speech.roles, speech.unnamed, speech.institutions];
  if (known.some((set) => set.has(form))) return false;
  const surname = SHORT_NAME.test(form) || (form.length > 2 && !GLUED.test(form));
  return surname && /^(?:[,.;(]|\s\(|$)/.test(text.slice(end, end + 2));
}
