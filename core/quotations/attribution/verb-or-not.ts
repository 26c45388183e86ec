import { isCapital, isHyphened, type Reading } from '../reading/reading.ts';

const FURTHEST_HELPER = 6;
/** As printed: `annoncé`, `anunciado` say nothing without «a» or «ha» before them. */
const PARTICIPLE = { fr: /é$/, es: /(?:[aií]do|dicho|[^b]ierto|(?:scri|pues)to)$/ };

/** The letters of a speech verb that are none here: a noun, a passive, a bare participle. */
export function isNoVerb(reading: Reading, at: number): boolean {
  if (isNoun(reading, at) || isPassive(reading, at)) return true;
  const { language } = reading.speech;
  if (language === 'ar' && isOpinion(reading, at)) return true;
  if (language === 'ar') return isVerbalNoun(reading, at) || isToldOfNobody(reading, at);
  if (language !== 'fr' && language !== 'es') return false;
  return isUnaccented(reading, at) || isBareParticiple(reading, at, PARTICIPLE[language]);
}

const GOVERNS_NOUN =
  /^[وف]?(?:في|الي|علي|عن|عدم|دون|بدون|غير|مع|حول|خلال|بعد|قبل|قبيل|اثناء|ضد|نحو|لدي|اعاده|مجرد|محاوله|سوي|بين|حق|سبيل)$/;
const SAYING = /^[بال]*(?:قول|تاكيد|تشديد|اعلان|تعليق)/;

/** «إلى مواصلة القتال», «عدم ذكر اسمه»: behind such a word stands a noun, whatever its letters. */
function isVerbalNoun({ words, breaks }: Reading, at: number): boolean {
  if (breaks[at] !== 'none' || SAYING.test(words[at]?.form ?? '')) return false;
  return GOVERNS_NOUN.test(words[at - 1]?.form ?? '');
}

/** رأي is an opinion and رأى «he held», folded alike: the last letter tells which. */
function isOpinion({ words, text }: Reading, at: number): boolean {
  const { form = '', end = 0 } = words[at] ?? {};
  return /راي$/.test(form) && text[end - 1] === 'ي';
}

/** «يذكر أن …», «لافتة كتب عليها …»: it is told, by nobody in particular. */
function isToldOfNobody({ words, breaks }: Reading, at: number): boolean {
  const [form = '', next = ''] = [words[at]?.form, words[at + 1]?.form];
  if (breaks[at + 1] !== 'none') return false;
  if (/^[وف]?(?:يذكر|يشار)$/.test(form) && breaks[at] !== 'none') return /^(?:ان|الي)$/.test(next);
  return /^كتب(?:ت)?$/.test(form) && /^(?:عليه|عليها|عليهم)$/.test(next);
}

/** The verb is passive or goes on: `was quoted`. */
export function isHelped(reading: Reading, at: number): boolean {
  const form = reading.words[at - 1]?.form ?? '';
  return /^(?:is|was|are|were|been)$/.test(form);
}

/** «Trump was asked» is no speech of his; «was quoted as saying» is. */
function isPassive(reading: Reading, at: number): boolean {
  if (reading.speech.language !== 'en' || !isHelped(reading, at)) return false;
  const form = reading.words[at]?.form ?? '';
  return form !== 'quoted' && !form.endsWith('ing');
}

const PAST = /^(?:said|told|wrote|spoke)$|..ed$/;

/** `a report`, `the claims`, `United States`: the same letters without being a verb. */
function isNoun(reading: Reading, at: number): boolean {
  const { speech, words, breaks } = reading;
  if (!speech.cased) return false;
  // «so-called», «now-derided»
  if (speech.language === 'en' && isHyphened(reading.text, words[at]?.start ?? 0)) return true;
  if (
    isCapital(reading, at) &&
    breaks[at] === 'none' &&
    reading.quoted[at - 1] === reading.quoted[at]
  )
    return true;
  const before = words[at - 1]?.form ?? '';
  if (breaks[at] !== 'none') return false;
  if (/['’]s?\s$/.test(reading.text.slice(words[at - 1]?.end, words[at]?.start))) return true;
  if (speech.language === 'de') return false;
  if (speech.language === 'fr') return isFrenchNoun(reading, at, before);
  const { determiners, oblique, participles } = speech;
  if (speech.language === 'es') {
    const form = words[at]?.form ?? '';
    // «lo», «la» and «le» before a verb are whom or what it is about: la calificó
    const clitic = speech.clitics.has(before) && isPast(reading, at);
    if (clitic) return false;
    if (oblique.has(before) && before !== 'segun') return !participles.has(form);
  }
  // «the other said», «another cautioned»
  if (/^(?:other|another|second|latter)$/.test(before)) return !PAST.test(words[at]?.form ?? '');
  return determiners.has(before) || /^(?:of|de|to)$/.test(before);
}

/** «le dit», «l’affirme» are verbs; «la critique», «une annonce», «le juge», «en réponse» are not. */
function isFrenchNoun({ speech, words, text }: Reading, at: number, before: string): boolean {
  const { form = '', start = 0 } = words[at] ?? {};
  const leans = speech.participles.has(form);
  if (/[ld]['’]$/i.test(text.slice(Math.max(0, start - 2), start)) && speech.roles.has(form))
    return true;
  if (/^(?:le|les)$/.test(before)) return speech.roles.has(form);
  // Without its accent «à» is the helper of «a dit».
  const helps = text[start - 2] === 'a';
  if (before === 'selon') return false;
  if ((speech.oblique.has(before) && !helps) || /^(?:de|d)$/.test(before)) return !leans;
  return speech.determiners.has(before);
}

/** «la calificó», «la anunciaron»: a past form, which no noun has. */
function isPast({ words, text }: Reading, at: number): boolean {
  const { start = 0, end = 0 } = words[at] ?? {};
  return /(?:ó|[aei]ron|ba|ban|ía|ían)$/.test(text.slice(start, end));
}

/** «un anuncio» is no «anunció». */
function isUnaccented({ speech, words, text }: Reading, at: number): boolean {
  const { form = '', end = 0 } = words[at] ?? {};
  return speech.accented.has(form) && !/[óÓ]$|\u0301$/.test(text.slice(end - 1, end));
}

function isBareParticiple(reading: Reading, at: number, shape: RegExp): boolean {
  const { words, text, breaks, speech } = reading;
  const { start = 0, end = 0 } = words[at] ?? {};
  if (!shape.test(text.slice(start, end))) return false;
  for (let back = at - 1; back >= Math.max(0, at - FURTHEST_HELPER); back--) {
    if (breaks[back + 1] === 'sentence') return true;
    if (speech.auxiliaries.has(words[back]?.form ?? '')) return isSpent(reading, back, at);
  }
  return true;
}

/** «a eu son mot, relevé par le micro»: a comma parts it from a helper that has its own participle. */
function isSpent({ words, breaks, speech }: Reading, helper: number, at: number): boolean {
  const next = words[helper + 1]?.form ?? '';
  const own = breaks[helper + 1] === 'none' && !speech.between.has(next) && !speech.stops.has(next);
  return own && breaks.slice(helper + 2, at + 1).some((one) => one === 'comma');
}
