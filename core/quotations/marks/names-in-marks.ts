import { type SpeechWords, verbKind } from '../../language/speech/speech-words.ts';
import type { Word } from '../../language/words.ts';
import type { QuotedStretch } from './find-quotations.ts';

const LONGEST_NAME = 5; // words
const LONGEST_PAPER = 3;
const PAUSE = /[.,:;!?…،؛؟]/;

/**
 * رئيس "تجمع المزارعين" الياس رزق, בנק "הפועלים": in scripts without capitals a house sets names of
 * bodies in marks, right behind the noun that says what they are. They are part of the sentence
 * around them, and a speaker's description goes on across them. `noun`: the word before the marks.
 */
export function isNameInMarks(
  text: string,
  { start, end, outerStart, outerEnd, closed }: QuotedStretch,
  words: Word[],
  at: number,
  size: number,
  speech: SpeechWords,
): boolean {
  const noun = words[at - 1];
  if (speech.cased || !closed || size > LONGEST_NAME) return false;
  if (PAUSE.test(text.slice(start, end))) return false;
  const next = words[at + size];
  if (isWriting(text, { outerStart, outerEnd }, size, next, speech)) return true;
  if (!noun || text.slice(noun.end, outerStart) !== ' ') return false;
  const { naming, institutions, roles, stops, unnamed } = speech;
  if (isActing(text, outerEnd, noun, next, speech)) return true;
  if (stops.has(noun.form)) return false;
  if (isDescribed(words, at - 1, speech)) return true;
  // With an article it stands for somebody by itself: «قال الوزير "…"».
  const told = noun.form.replace(/^ل(?=...)/, '');
  if (speech.language === 'ar' && (naming.has(noun.form) || naming.has(told))) return true;
  // «على مكتبه “…”»: his desk, and nothing that has a name.
  const owned = /(?:ه|ها)$/.test(text.slice(noun.start, noun.end));
  const definite = /^(?:ال|ה)/.test(noun.form) || owned;
  // «גורם בכיר “הטיוטה מוכנה”»: what he says, and no name of his.
  const anybody = speech.language === 'he' && unnamed.has(noun.form);
  return !definite && !anybody && (institutions.has(noun.form) || roles.has(noun.form));
}

const THAT = /^[وف]?[بل]?ان(?:ه|ها|هم|هما|نا)?$|^(?:عن|الي)$/;

/** «ذكرت “القناة 12” أن …», «نقلت “هآرتس” عن …»: right behind its verb stands whose words follow. */
function isActing(
  text: string,
  outerEnd: number,
  verb: Word,
  next: Word | undefined,
  speech: SpeechWords,
): boolean {
  if (speech.language !== 'ar' || !next) return false;
  const gap = text.slice(outerEnd, next.start);
  // «كتبت “الأخبار”: “…”»
  if (/^:\s*[«“"]/.test(gap)) return verbKind(speech, verb.form) !== null;
  if (gap !== ' ') return false;
  const owned = /..ها$/.test(next.form) && /^[وف]?[يت]?عنون/.test(verb.form);
  return verbKind(speech, verb.form) !== null && (owned || THAT.test(next.form));
}

const DEFINITE = /^(?:ال|ה)../;

/** «בעיתון הלבנוני “…”», «الصحيفة اللبنانية “…”»: behind the noun and what describes it. */
function isDescribed(words: Word[], at: number, { naming }: SpeechWords): boolean {
  const noun = words[at - 1]?.form ?? '';
  const bare = noun.replace(/^[בלמ](?=..)/, '');
  return DEFINITE.test(words[at]?.form ?? '') && (naming.has(noun) || naming.has(bare));
}

const WRITES =
  /^ו?(?:ש|כש)?(?:דיווח|דיווחה|כתב|כתבה|כתבו|פרסם|פרסמה|פרסמו|חשף|חשפה|טענו|דיווחו|נכתב|פורסם|דווח|הביא|ציטט|ציטטו)$/;

/** «“הארץ” דיווח כי …», «ב“ידיעות אחרונות” נכתב»: what speech would have a comma before is a paper's verb. */
function isWriting(
  text: string,
  { outerStart, outerEnd }: Pick<QuotedStretch, 'outerStart' | 'outerEnd'>,
  size: number,
  next: Word | undefined,
  { language }: SpeechWords,
): boolean {
  if (language !== 'he' || !next || size > LONGEST_PAPER) return false;
  if (text.slice(outerEnd, next.start) !== ' ' || !WRITES.test(next.form)) return false;
  return /(?:^|[.!?\n,]\s?|(?:^|\s)[ולבמ])$/.test(
    text.slice(Math.max(0, outerStart - 2), outerStart),
  );
}
