import { verbKind } from '../../language/speech/speech-words.ts';
import { isDefinite, isGlued, isPlain } from './definite-words.ts';
import { isCloseTo, isInstitution } from './heads.ts';
import { endOfName } from './name-ends.ts';
import { isDescribing, isKnownName } from './noun-phrases.ts';
import { isWalled, type Reading, type Run } from './reading.ts';

const RESIDENT = /^ה?תושב(?:ת|י|ות)?$/;
const LONGEST_PLACE = 9;
const SHORTEST_CONSTRUCT = 2;

/**
 * Where a name stands behind a role in a script without capitals: رئيس نقابة العمال نادر القيسي. A
 * chain of nouns ends at the one with the article, and an adjective would bear it too, so a bare
 * word after it begins the name. Where no article tells, a known given name does.
 */
export function nameBehindRole(reading: Reading, run: Run): Run | null {
  // תושבת שלומי: behind these stands a place, whoever may be called so.
  if (RESIDENT.test(reading.words[run.from]?.form ?? '')) {
    const name = firstGiven(reading, { from: run.from + 1, to: run.to });
    return name === null ? null : { from: name, to: endOfName(reading, name, run.to) };
  }
  if (isCloseTo(reading, run)) return null;
  const bare = afterDefinite(reading, run);
  const given = firstGiven(reading, run);
  // «… عن المستهلك فرع صفاقس منير بوزيان»: a known name goes before a bare word.
  const unknown = bare !== null && given !== null && given > bare && !isKnownName(reading, bare);
  const begins = bare !== null && !unknown && isVerbLike(reading, bare, run.to) ? null : bare;
  const from = (unknown ? given : (begins ?? given)) ?? lastTwo(reading, run);
  return from === null ? null : { from, to: endOfName(reading, from, run.to) };
}

// «רכזת החינוך ניסתה להרגיע»
const TRIES =
  /^(?:ניס|ביקש|סירב|התקש|נאלצ?ץ?|העדיפ?ף?|החליט|מיהר|המשיכ?ך?|הצליח|התחיל|החל|נטה|נוה?ג|נהג|שב|חזר|עמד|הספיק|התעקש|יכל|טרח|הרב)(?:ה|תה|ו)?$/;

/** «ראש הממשלה נסע לגבול», «المدير يريد»: an unknown word with which the sentence goes on is a verb. */
function isVerbLike(reading: Reading, at: number, to: number): boolean {
  const { words, breaks, speech } = reading;
  if (isKnownName(reading, at) || reading.people[at]) return false;
  const next = words[at + 1]?.form ?? '';
  if (speech.language === 'ar') return at + 1 === to && /^[يت].../.test(words[at]?.form ?? '');
  if (at + 1 >= words.length || breaks[at + 1] !== 'none') return false;
  const object = words[at + 2]?.form === 'את'; // «בעלה נשאר להביא את החתול»
  if ((object || TRIES.test(words[at]?.form ?? '')) && /^ל../.test(next)) return true;
  // Names begin with the same letters: אביב מנור
  const glued = /^[בלמכ]../.test(next) && !isKnownName(reading, at + 1) && at + 2 < to;
  return speech.stops.has(next) || glued;
}

/**
 * «الباحث في الشؤون الإسرائيلية مأمون الدباغ»: a preposition goes on with what somebody is where a
 * known name closes it; else it says where they said it.
 */
export function leadsToName(reading: Reading, at: number): boolean {
  const { words, breaks, speech } = reading;
  if (isKnownName(reading, at - 1) || reading.people[at - 1]) return false;
  let closed = false;
  for (let next = at + 1; next < Math.min(words.length, at + LONGEST_PLACE); next++) {
    const form = words[next]?.form ?? '';
    if (breaks[next] !== 'none' || isWalled(reading, next)) return false;
    const given = reading.given[next] === true;
    // «القيادي في حماس سامي أبو زهري»
    if (next === at + 2 && given) return true;
    // «إحدى لجان الطوارئ في أم درمان معتز بابكر»: a place of two words closes it as well.
    if (next > at + 2 && given && isSpokenFor(reading, at)) return true;
    if (closed && (isKnownName(reading, next) || isBareName(reading, next))) return true;
    if (speech.stops.has(form) || speech.roles.has(form)) return false;
    // «في مركز «مدار الشرق» رائد …»: a name in marks closes it too.
    const named = (reading.quoted[next] ?? -1) >= 0 || reading.people[next] !== undefined;
    closed = isDefinite(reading, next) || named;
  }
  return false;
}

/** Somebody who speaks for another: الناطق باسم …; a place behind is a part of what that is. */
function isSpokenFor({ words, speech }: Reading, at: number): boolean {
  if (speech.language !== 'ar') return false;
  const before = words.slice(Math.max(0, at - LONGEST_PLACE), at);
  return before.some(({ form }) => form === 'باسم' || form === 'بلسان');
}

/** Two words right behind what somebody is that no table has: إيمان الطيب. */
function isBareName(reading: Reading, at: number): boolean {
  const { breaks, quoted, speech, words } = reading;
  if (breaks[at + 1] !== 'none' || (quoted[at] ?? -1) >= 0) return false;
  const bare = !isDefinite(reading, at) && !isGlued(reading, at) && isPlain(reading, at);
  if (!bare || verbKind(speech, words[at]?.form ?? '')) return false;
  const next = words[at + 1]?.form ?? '';
  return isPlain(reading, at + 1) && !isGlued(reading, at + 1) && !verbKind(speech, next);
}

/** A name without a role: as far as it goes, and a surname that the page knows on its own. */
export function bareName(reading: Reading, { from, to }: Run): Run {
  const form = reading.words[from]?.form ?? '';
  const introduced = reading.met.byGivenName.has(form) && !isKnownName(reading, from + 1);
  if (introduced) return { from, to: from + 1 };
  if (reading.given[from]) return { from, to: endOfName(reading, from, to) };
  const alone = isKnownName(reading, from) && !isKnownName(reading, from + 1);
  return { from, to: alone ? from + 1 : to };
}

/** «وزارة الزراعة قرى السهل»: behind the article a bare word is no part of a body's name. */
export function closedBody(reading: Reading, run: Run): Run {
  const named = namedInMarks(reading, run);
  if (named) return named;
  let closed = false;
  for (let at = run.from; at < run.to; at++) {
    const plain = !isGlued(reading, at) && !reading.speech.links.has(reading.words[at]?.form ?? '');
    // «مكتب رئيس الحكومة نجيب ميقاتي»
    const owner = reading.people[at] !== undefined;
    if (closed && plain && !owner && !isDefinite(reading, at)) return { from: run.from, to: at };
    closed = !owner && isDefinite(reading, at);
  }
  return run;
}

/** «חברת התעופה "נשרים" ביטלה»: a body whose name stands in marks ends with them. */
export function namedInMarks({ quoted, speech, words }: Reading, { from, to }: Run): Run | null {
  if (!speech.institutions.has(words[from]?.form ?? '')) return null;
  for (let at = from + 2; at < to; at++) {
    const before = quoted[at - 1] ?? -1;
    if (before >= 0 && quoted[at] !== before) return { from, to: at };
  }
  return null;
}

function afterDefinite(reading: Reading, { from, to }: Run): number | null {
  const { words, speech } = reading;
  let closed = isDefinite(reading, from);
  for (let at = from + 1; at < to; at++) {
    const form = words[at]?.form ?? '';
    if (speech.links.has(form)) closed = false;
    else if (form === 'לשעבר') continue;
    else if (isKnownName(reading, at) && closed) return at;
    else if (isDefinite(reading, at)) closed = true;
    else if (isDescribing(reading, at)) closed = isTitle(reading, at);
    else if (isGlued(reading, at)) closed = false;
    else if (closed) return isPlain(reading, at) ? at : null;
  }
  return null;
}

function firstGiven(reading: Reading, { from, to }: Run): number | null {
  for (let at = from + 1; at < to; at++) {
    if (reading.given[at] && !reading.speech.links.has(reading.words[at - 1]?.form ?? ''))
      return at;
  }
  return null;
}

/** The last two words, if the role has words enough without them and neither bears the article. */
function lastTwo(reading: Reading, run: Run): number | null {
  const { roles, unnamed, links, language } = reading.speech;
  const from = run.to - 2;
  const described = unnamed.has(reading.words[run.from]?.form ?? '');
  if (described || from < run.from + SHORTEST_CONSTRUCT) return null;
  for (let at = from; at < run.to; at++) {
    const form = reading.words[at]?.form ?? '';
    // A family name may bear the article: سمير الحداد
    const family = language === 'ar' && at > from;
    if ((isDefinite(reading, at) && !family) || roles.has(form) || links.has(form)) return null;
    if (isInstitution(reading, at) || isGlued(reading, at)) return null;
  }
  return from;
}

/** «رئيس مجلس محلي», «ראש רשות בגליל»: no word up to a preposition bears the article. */
export function isIndefinite(reading: Reading, { from, to }: Run): boolean {
  const { words, speech, people, given } = reading;
  for (let at = from; at < to; at++) {
    const form = words[at]?.form ?? '';
    if (at > from && (speech.links.has(form) || speech.linksToPlaces.has(form))) return true;
    if (at > from && isGlued(reading, at) && !isDefinite(reading, at)) return true;
    if (isDefinite(reading, at) || people[at] || given[at]) return false;
  }
  return true;
}

function isTitle({ words, speech }: Reading, at: number): boolean {
  const form = words[at]?.form ?? '';
  return speech.titles.has(form) && /^(?:ال|ה)/.test(form);
}
