import { verbKind } from '../../language/speech/speech-words.ts';
import { isAddressee } from '../reading/addressees.ts';
import { isPlural } from '../reading/gender.ts';
import { isDescribing, isKnownName, phraseFrom } from '../reading/noun-phrases.ts';
import { personOf, type Reading, type Run } from '../reading/reading.ts';
import { isSurelySomebody } from '../reading/somebody.ts';
import type { Verb } from './cues.ts';

// What stands between a verb and who it is of, in scripts that glue prepositions to the next word.

/** عبر is «via» and «expressed», عقب «after» and «commented»: a verb where it opens and somebody follows. */
export function isSmallWord(reading: Reading, at: number, stem: string, joined: boolean): boolean {
  const { speech, breaks } = reading;
  if (speech.cased || !speech.stops.has(stem)) return false;
  const opens = joined || breaks[at] !== 'none';
  const next = phraseFrom(reading, at + 1, reading.words.length);
  if (opens && speech.documents.has(reading.words[at + 1]?.form ?? '')) return false;
  return !(
    opens &&
    next?.from === at + 1 &&
    breaks[at + 1] === 'none' &&
    // «عقب لقائه رئيس …»: somebody at once, and not further on.
    isSurelySomebody(reading, { from: at + 1, to: at + 2 })
  );
}

/** «قال للصحفيين في جنيف مدير المنظمة»: past these only where somebody's role follows at once. */
export function pastWhereAndToWhom(reading: Reading, from: number): number {
  const { words, speech } = reading;
  let at = from;
  while (/^ل/.test(words[at]?.form ?? '') && isAddressee(reading, at)) at++;
  // «وقال لقناة «الجديد» …»: by its name in marks.
  const stretch = at > from ? (reading.quoted[at] ?? -1) : -1;
  if (stretch >= 0) {
    while (reading.quoted[at] === stretch) at++;
    return at;
  }
  if (words[at]?.form === 'في') at += 2;
  const form = words[at]?.form ?? '';
  return at > from && speech.roles.has(form) ? at : from;
}

/** «قال للقاضي», «لقناة …», לכתבים: a word behind its «to», and nobody's name. */
export function isToldTo(reading: Reading, at: number): boolean {
  const { speech, words, people } = reading;
  const form = words[at]?.form ?? '';
  if (isAddressee(reading, at)) return true;
  if (people[at] || isKnownName(reading, at) || isDescribing(reading, at)) return false;
  if (speech.language === 'ar' && /^لل../.test(form)) return true;
  // «تقول لكل زائر», «لجارتها»
  const { start = 0, end = 0 } = words[at] ?? {};
  const owned = /^ل...+(?:ه|ها|هم)$/.test(reading.text.slice(start, end));
  if (speech.language === 'ar' && (owned || EACH.test(form))) return true;
  const { roles, unnamed } = speech;
  const rest = form.slice(1);
  return /^[لל]../.test(form) && (roles.has(rest) || unnamed.has(rest));
}

const STANDS = /^(?:من|ما|في|علي)$/;
const EACH = /^ل(?:كل|بعض|احد|احدي|جميع)$/;

/** לרויטרס: to whom it was said, in one word with its preposition. */
export function isToKnownBody({ people, bodies, words, text }: Reading, at: number): boolean {
  const mention = people[at];
  const glued = /[לل]/.test(text[words[at]?.start ?? 0] ?? '');
  return mention !== undefined && glued && bodies.has(personOf(mention));
}

/** Past such a word, and past the name in marks behind it: «لقناة “الجديد”». */
export function pastTold({ quoted, words, speech, breaks }: Reading, from: number): number {
  let at = from + 1;
  // «אמר למפקד הפיקוד»
  const role = words[from]?.form ?? '';
  const one = /^ל../.test(role) && !/ים$/.test(role) && speech.roles.has(role.slice(1));
  if (
    one &&
    breaks[at] === 'none' &&
    /^ה../.test(words[at]?.form ?? '') &&
    !speech.roles.has(words[at]?.form ?? '')
  )
    at++;
  if (EACH.test(words[from]?.form ?? '') && !STANDS.test(words[at]?.form ?? '')) at++;
  const stretch = quoted[at] ?? -1;
  if (stretch < 0 || quoted[from] === stretch) return at;
  while (at < words.length && quoted[at] === stretch) at++;
  return at;
}

/** ל-ynet, לא-שרק אל-אווסט: to whom it was said, in words that a hyphen ties. */
export function isHyphenedAddressee({ text, words }: Reading, at: number): boolean {
  const { form = '', end = 0 } = words[at] ?? {};
  return /^(?:ל|אל$)/.test(form) && text[end] === '-';
}

/** The verb tells of nobody in particular: «they wrote», «it was said». */
export function isOpen({ speech }: Reading, { stem }: Verb): boolean {
  const { language, impersonal, verbs } = speech;
  return impersonal.has(stem) || (language === 'he' && isPlural(stem, language, verbs));
}

/** «אמר בבית הלבן»: a body behind its preposition is where one speaks. */
export function isWhere(reading: Reading, at: number, open: boolean): boolean {
  const { speech, words } = reading;
  const form = words[at]?.form ?? '';
  const { institutions, roles } = speech;
  if (speech.language !== 'he' || open || roles.has(form) || institutions.has(form)) return false;
  return /^ב../.test(form) && institutions.has(form.slice(1));
}

/** בסיום, بحزم, ضاحكاً: how, when or where, in one word, and no part of who. */
export function isAdverbial(reading: Reading, at: number, open: boolean): boolean {
  const { speech, words, people, text } = reading;
  const { form = '', end = 0 } = words[at] ?? {};
  if (speech.cased || people[at] || isKnownName(reading, at) || speech.stops.has(form))
    return false;
  if (speech.language === 'ar' && /(?:اً|ًا)$/.test(text.slice(end - 2, end))) return true;
  if (speech.language === 'ar' && isCircumstance(form, words[at + 1]?.form ?? '')) return true;
  if (!(speech.language === 'he' ? /^[בלמכ]../ : /^[بك]../).test(form)) return false;
  const { institutions, roles, unnamed, titles, documents } = speech;
  if ([institutions, roles, unnamed, titles, documents].some((set) => set.has(form))) return false;
  const owned = institutions.has(form.replace(/[והם]$/, '')); // לשכתו
  return !owned && !(open && isDescribing(reading, at));
}

/** «قال طالبا عدم ذكر اسمه», «قالت مشترطة عدم …»: a participle of how it was said. */
function isCircumstance(form: string, next: string): boolean {
  if (/^م..+ه$/.test(form)) return next === 'عدم';
  return /^(?:[^ا]ا[^ايو]|م..+)[^ياه]ا$/.test(form);
}

/** «قال مخاطبا رئيس الحكومة»: a participle of speaking, and to whom it is done. */
export function takesObject({ speech, words }: Reading, at: number): boolean {
  return speech.language === 'ar' && speech.participles.has(words[at]?.form ?? '');
}

const LONGEST_ROLE = 12; // words
const THAT = /^[وف]?[بل]?ان(?:ه|ها|هم|هما|نا)?$/;

/** «أكد رئيس منظمة الدفاع عن المستهلك منير بوزيان أن»: right before «that» or a pause a name closes what somebody is. */
export function upToName(reading: Reading, run: Run, end: number): Run {
  const { words, breaks, speech, given, people } = reading;
  if (speech.language !== 'ar' || !speech.roles.has(words[run.from]?.form ?? '')) return run;
  for (let at = run.from + 1; at < run.to; at++) if (given[at] || people[at]) return run;
  const furthest = Math.min(end, run.from + LONGEST_ROLE);
  for (let at = run.to; at < furthest && breaks[at] === 'none'; at++) {
    const form = words[at]?.form ?? '';
    if (THAT.test(form) || verbKind(speech, form)) return run;
    if (!given[at]) continue;
    const to = phraseFrom(reading, at, end)?.to ?? at;
    const closes = to >= end || breaks[to] !== 'none' || THAT.test(words[to]?.form ?? '');
    return closes ? { from: run.from, to } : run;
  }
  return run;
}

/** «אומרת המייסדת והמנכ"לית ד"ר שירה לוי»: two roles of one person, whose name closes the second. */
export function withSecondRole(reading: Reading, run: Run, end: number): Run {
  const { speech, words, breaks, given, people } = reading;
  const isRole = (at: number) => speech.roles.has(words[at]?.form ?? '');
  const joined = run.to < end && breaks[run.to] === 'none' && isGluedAnd(reading, run.to);
  if (run.to - run.from > 2 || !joined || !isRole(run.from) || !isRole(run.to)) return run;
  for (let at = run.from; at < run.to; at++) if (given[at] || people[at]) return run;
  const second = phraseFrom(reading, run.to, end);
  const named = second && given.slice(second.from, second.to).some(Boolean);
  return second && named ? { from: run.from, to: second.to } : run;
}

function isGluedAnd({ text, words }: Reading, at: number): boolean {
  return /[וو]/.test(text[(words[at]?.start ?? 0) - 1] ?? '');
}
