import { isDefinite, isGlued, isPlain } from './definite-words.ts';
import { isKnownName } from './noun-phrases.ts';
import type { Reading } from './reading.ts';

const LONGEST_NAME = 5;
const BINDS = /^(?:عبد|ابو|ابي|ابا|بن|ابن|بنت|ال|ام|بو)$/;

/** Of عبد الله the two words are one name. */
function firstLength({ words }: Reading, from: number): number {
  return BINDS.test(words[from]?.form ?? '') ? 2 : 1;
}

/** A name goes on up to a word that tells where, when or of what. */
export function endOfName(reading: Reading, from: number, to: number): number {
  const { speech, words } = reading;
  let at = from + 1;
  while (at < Math.min(to, from + LONGEST_NAME)) {
    const tied = speech.language === 'ar' && BINDS.test(words[at - 1]?.form ?? '');
    // النجار behind a given name is no carpenter, nor السيد behind عبد الله a lord.
    if (!tied && at > from + firstLength(reading, from) && speech.roles.has(words[at]?.form ?? ''))
      break;
    // «زوجته فاطمة فتقاطعه», «تمسح سلوى دموعها»
    const goesOn = /^ف[يت]..+(?:ه|ها|هم)$|^...+ها$/.test(words[at]?.form ?? '');
    if (speech.language === 'ar' && goesOn && !tied && !isKnownName(reading, at)) break;
    if (!tied && at >= from + 2 && !isKnownName(reading, at) && !mayBeThird(reading, at, to)) break;
    at++;
  }
  return at;
}

/** בן דויד and بدر عبد العاطي have a third word; else in Hebrew it is hardly ever part of the name. */
function mayBeThird(reading: Reading, at: number, to: number): boolean {
  // «يقرأ رياض شمعون الورقة بهدوء»: with the article it is one only where nothing follows.
  // Behind a family name with the article nothing more is one.
  const bound = BINDS.test(reading.words[at - 2]?.form ?? '');
  if (reading.speech.language === 'ar' && isDefinite(reading, at - 1) && !bound) return false;
  // «لم يحضر عبد الباقي حفل التسليم»: a bare word that a definite one closes is a noun of its own.
  const closed = !isDefinite(reading, at) && isDefinite(reading, at + 1) && at + 1 < to;
  const binds = BINDS.test(reading.words[at]?.form ?? '');
  if (reading.speech.language === 'ar' && closed && !binds) return false;
  // «كانت أم محمد الغلبان تنتظر»: unless that is a verb.
  const acts = /^[يت].../.test(reading.words[at + 1]?.form ?? '');
  const article = isDefinite(reading, at) && at + 1 < to && !acts;
  if (reading.speech.language === 'ar')
    return isPlain(reading, at) && !isGlued(reading, at) && !article && !isCopyOf(reading, at);
  if (/[-־]/.test(reading.text[reading.words[at - 1]?.end ?? 0] ?? '')) return true;
  return /^(?:בן|בר|בת|אבו|אל|אבן|בו|דה|ואן|פון|עבד|הכהן|הלוי)$/.test(
    reading.words[at - 1]?.form ?? '',
  );
}

/** «يفرد رياض شمعون نسخة من الورقة», «نسخة مصورة»: what somebody has, and none of their names. */
function isCopyOf({ words, text, breaks }: Reading, at: number): boolean {
  const ends = (word: number) => text[(words[word]?.end ?? 0) - 1] === 'ة';
  if (!ends(at) || breaks[at + 1] !== 'none') return false;
  return words[at + 1]?.form === 'من' || ends(at + 1);
}
