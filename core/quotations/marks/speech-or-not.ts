import { wordAt } from '../../language/words.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { Answer } from '../people/stage.ts';
import { isGermanic, isRomance } from '../reading/language-groups.ts';
import { openingWord, type Reading, type Run } from '../reading/reading.ts';
import { isSurelySomebody } from '../reading/somebody.ts';
import { endsClause } from '../reading/zones.ts';
import { isHeading, isName, isOfBody, isTitle } from './names-and-titles.ts';
import { isScare } from './scare-marks.ts';
import { isOnSign, isTerm } from './terms.ts';

const SHORTEST = 2;
const NEAR = 5;
const LONGEST_MAKER = 24; // characters
const LIKELY = 0.5;
const GOES_ON = /^(?:[وف]?[بل]?ان(?:ه|ها|هم|نا)?|כי|הוא|היא|הם)$/;
const ENOUGH_WORDS = 4;
/** So long a stretch is speech, even if the page leaves its speaker open … */
const ENOUGH_ALONE = 5;
/** … and where the titles of works look like any other words. */
const ENOUGH_WITHOUT_CAPITALS = 7;

/** Tells speech from scare quotes, titles, nicknames and names that a house prints in marks. */
export function isSpeech(
  reading: Reading,
  index: number,
  attribution: Attribution | null,
  { speaker, reason, confidence }: Answer,
): boolean {
  const size = reading.sizes[index] ?? 0;
  const stretch = reading.stretches[index];
  if (!stretch || size === 0) return false;
  // A transcript or a dialogue that needs no marks.
  if (stretch.start === stretch.outerStart) return true;
  if (isWork(reading, index, attribution) || isTerm(reading, index, attribution)) return false;
  if (isOnSign(reading, index) || isHeading(reading, index)) return false;
  const again =
    reason === 'same-paragraph' &&
    (size >= SHORTEST || (isGermanic(reading) && confidence >= LIKELY));
  if (!attribution && !again && reason !== 'rejoined' && size < ENOUGH_WORDS) return false;
  const whole = isUtterance(reading, index);
  if (isTitle(reading, index) && !whole && !isExclaimed(reading, index, attribution)) return false;
  const goesOn = again && (isSameSentence(reading, index) || (whole && size >= SHORTEST));
  if (!attribution && goesOn)
    return !isName(reading, index) && !isLabel(reading, index, null, whole);
  if (!attribution && reason === 'rejoined') return size >= SHORTEST;
  if (isScare(reading, index, attribution) || isOfBody(reading, index, attribution)) return false;
  if (!attribution) {
    const alone = reading.speech.language === 'en' ? ENOUGH_ALONE : ENOUGH_WITHOUT_CAPITALS;
    return size >= (speaker || whole ? ENOUGH_WORDS : alone);
  }
  if (size >= ENOUGH_WORDS) return true;
  if (isName(reading, index)) return false;
  if (isLabel(reading, index, attribution, whole)) return false;
  if (!speaker && isSaidByAll(reading, attribution.subject)) return false;
  const { verb, subject, reason: why } = attribution;
  // Any word can seem a verb behind the marks: «“rebellious” people».
  if (verb?.family === 'other' && isAfter(why) && !endsClause(reading, index)) return false;
  const announced = whole && /:\s*$/.test(textBefore(reading, index));
  if (size >= SHORTEST) return why !== 'leads' || announced;
  if (!verb) return false;
  // «a dit sa « colère »», «hablan de “capitulación”»: one word within a sentence is the writer's.
  if (isRomance(reading) && !whole) return false;
  // A single word is a fragment of speech only where it is plain who speaks.
  const plain = reading.speech.cased && subject !== null && isSurelySomebody(reading, subject);
  if (verb.family !== 'other') return plain || isClose(reading, index, attribution);
  return isGermanic(reading) && plain && !isAnybody(reading, subject);
}

/** «« Les Choses », de Perec»: whoever made it is named right behind. */
function isWork(reading: Reading, index: number, attribution: Attribution | null): boolean {
  const { text, stretches } = reading;
  const { outerEnd = 0 } = stretches[index] ?? {};
  if (attribution?.verb && attribution.reason !== 'participle') return false;
  const behind = text.slice(outerEnd, outerEnd + LONGEST_MAKER);
  // „»Stille Post« von Ada Fehr“
  if (isGermanic(reading)) return /^,?\s(?:von|by)\s\p{Lu}\p{Ll}+\s\p{Lu}/u.test(behind);
  if (!isRomance(reading)) return false;
  return /^,\s(?:de\s|du\s|del\s|d['’])\p{Lu}/u.test(text.slice(outerEnd, outerEnd + 8));
}

/** « La Pierre », comme on dit ici: what people call it. */
function isSaidByAll({ words }: Reading, subject: Run | null): boolean {
  return /^(?:on|man|niemand|jeder)$/.test(words[subject?.from ?? -1]?.form ?? '');
}

function textBefore({ text, stretches }: Reading, index: number): string {
  const { outerStart = 0 } = stretches[index] ?? {};
  return text.slice(Math.max(0, outerStart - 3), outerStart);
}

/** إلى جانبي «الخط الأزرق»: two words for a thing, which the sentence goes on around. */
function isLabel(
  reading: Reading,
  index: number,
  attribution: Attribution | null,
  whole: boolean,
): boolean {
  const { speech, words, stretches, sizes } = reading;
  if (speech.cased || whole || (sizes[index] ?? 0) > SHORTEST) return false;
  // «במאמר של "קול העמק" נכתב»: what was written stands elsewhere.
  if (attribution?.verb && speech.impersonal.has(attribution.verb.stem)) return true;
  const first = openingWord(reading, index);
  const { text } = reading;
  const outer = stretches[index]?.outerStart ?? 0;
  const glued = /(?:لـ|(?<![א-ת])[לבמ])$/.test(text.slice(Math.max(0, outer - 3), outer));
  // لـ«الوكالة»، עם "מעריב": to whom or with whom.
  if (glued || speech.oblique.has(words[first - 1]?.form ?? '')) return true;
  if (attribution && isClose(reading, index, attribution)) return false;
  // «أن “الفجوات تضيق”», «כי הוא “אופטימי בזהירות”»: what somebody said goes on in the marks.
  if (GOES_ON.test(words[first - 1]?.form ?? '')) return false;
  // «כי הושגה “התקדמות נוספת”»
  if (isDone(reading, first - 1) && GOES_ON.test(words[first - 2]?.form ?? '')) return false;
  if (/[وו]$/.test(text[outer - 1] ?? '')) return false;
  const named = [first, first + 1].some((at) => /^ال../.test(words[at]?.form ?? ''));
  return speech.language === 'he' || named;
}

/** «הושגה», «נקבעו»: in the passive, and no noun for what stands in marks. */
function isDone({ words, speech }: Reading, at: number): boolean {
  const form = words[at]?.form ?? '';
  if (speech.language !== 'he' || speech.roles.has(form) || speech.institutions.has(form))
    return false;
  return !speech.documents.has(form) && /^(?:הו|נ)...(?:ה|ו)?$/.test(form);
}

/** A whole utterance: led up to by a colon or comma, or ended by punctuation of its own. */
function isUtterance(reading: Reading, index: number): boolean {
  const stretch = reading.stretches[index];
  if (!stretch) return false;
  const { text } = reading;
  const before = text.slice(Math.max(0, stretch.outerStart - 4), stretch.outerStart).trimEnd();
  const opens = before === '' || /[:,،.!?؟]$/.test(before);
  const ends = /[.,!?…؟،]$/.test(text.slice(stretch.start, stretch.end));
  const after = text.slice(stretch.outerEnd, stretch.outerEnd + 2);
  // «Oui, a répondu le maire, …»: an aside begins at its comma.
  const parted = text[stretch.end] === ',' && stretch.outerEnd === stretch.end + 1;
  return opens && (ends || parted || /^\s?[.,،!?؟]/.test(after) || after === '');
}

/** «Stay there!», with a verb beside it, or what somebody is called: no title, whatever its capitals. */
function isExclaimed(reading: Reading, index: number, attribution: Attribution | null): boolean {
  const stretch = reading.stretches[index];
  if (!stretch || !attribution?.verb) return false;
  const { verb, reason } = attribution;
  if (reason === 'participle') return true;
  if (verb.family === 'other') return reason === 'name-before' && isNear(reading, index, verb.at);
  const ends = /[!?]$/.test(reading.text.slice(stretch.start, stretch.end));
  return ends && isClose(reading, index, attribution);
}

function isNear(reading: Reading, index: number, at: number): boolean {
  // «a group called “The Friends”» has nobody between who is called so.
  const between = openingWord(reading, index) - at - 1;
  return between > 0 && between < NEAR;
}

/** «Officials», «critics»: nobody in particular, whose one word is as often the writer's own. */
function isAnybody({ words, speech }: Reading, { from, to }: Run): boolean {
  return to - from === 1 && speech.unnamed.has(words[from]?.form ?? '');
}

function isAfter(reason: Attribution['reason']): boolean {
  return reason === 'verb-after' || reason === 'name-after';
}

/** No full stop since the quotation before: «he called it “a” and said it was “b”». */
function isSameSentence(reading: Reading, index: number): boolean {
  const { words, stretches, sentences } = reading;
  const last = wordAt(words, stretches[index - 1]?.end ?? 0) - 1;
  const first = openingWord(reading, index);
  return sentences[last] === sentences[first - 1] && sentences[first] === sentences[last];
}

/** The verb stands right beside the marks. */
function isClose(reading: Reading, index: number, { verb, at, reason }: Attribution): boolean {
  const stretch = reading.stretches[index];
  if (!stretch) return false;
  const first = wordAt(reading.words, stretch.start);
  const cue = verb?.at ?? at;
  if (cue >= first) return reason !== 'participle';
  return first - cue <= 3;
}
