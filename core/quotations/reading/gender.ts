import { withFinalLetter } from '../../language/final-letters.ts';
import { givenNames } from '../../language/speech/given-names.ts';
import type { SpeechWords } from '../../language/speech/speech-words.ts';
import type { Verb } from '../attribution/cues.ts';
import { isGermanic, OF } from './language-groups.ts';
import { genderByName, genderOfFullName } from './person-names.ts';
import type { Reading, Run } from './reading.ts';

/** As grammar shows it: by an article, a title, a pronoun, an ending. Null where nothing does. */
export type Gender = 'feminine' | 'masculine' | null;

/** Endings of a noun for a woman, and of nouns that may be for either. Accents are folded. */
const FEMININE = {
  ar: /ه$/,
  he: /[הת]$/,
  de: /in$/,
  fr: /(?:rice|euse|ere|enne|onne|ee|ente|ante|ive|ale|iere|cheffe|esse|ate|ine|ure)$/,
  es: /as?$/,
};
const NEITHER: Partial<Record<string, RegExp>> = {
  fr: /(?:omate|crate|capitaine)s?$|(?:iste|ogue|aire|istre|tre|e)s?$(?<!rice|euse|ere|enne|onne|ee|ente|ante|ive|ale|iere|cheffe|esse|ate|ine|ure)/,
  es: /(?:ista|eta|auta|iatra|uta|ia|ega|e|z|al|er|il|n)s?$|^(?:portavoz|portavoces)$/,
};

const OWNED: Partial<Record<string, RegExp>> = {
  // المتهم is whole.
  ar: /(?:...ت(?:ه|ها|هما|نا)|....تهم)$/,
  he: /..ת(?:ו|ה|ם|ן|נו)$/,
};

/** The gender of whoever a phrase describes. */
export function genderOf(reading: Reading, run: Run): Gender {
  const { speech } = reading;
  const shown = isGermanic(reading)
    ? // «Karin Koch»: her surname makes no man of her.
      (genderOfFullName(reading, run) ?? shownFirst(reading, run))
    : shownAnywhere(reading, upToOwner(reading, run));
  return shown ?? (speech.cased ? genderByName(reading, run) : null);
}

/** «portavoz de la Casa Blanca», «l’émissaire de la Maison Blanche»: the article is of the house. */
function upToOwner({ words, speech }: Reading, { from, to }: Run): Run {
  if (!speech.cased) return { from, to };
  const owner = words.slice(from, to).findIndex(({ form }) => OF.test(form));
  return { from, to: owner > 0 ? from + owner : to };
}

/** By the first word that shows it, in English and German. */
function shownFirst({ words, speech }: Reading, { from, to }: Run): Gender {
  for (let at = from; at < to; at++) {
    const form = words[at]?.form ?? '';
    // «his replacement» may be a woman.
    if (speech.possessives.has(form) && to - from > 1) continue;
    if (speech.feminine.has(form)) return 'feminine';
    if (speech.masculine.has(form)) return 'masculine';
    const shown = speech.roles.has(form) ? byEnding(form, speech) : null;
    if (shown) return shown;
  }
  return null;
}

/** By any word that shows it, before the ending of a role, which may go with the word's own gender. */
function shownAnywhere({ words, speech, given }: Reading, { from, to }: Run): Gender {
  const head = words[from]?.form ?? '';
  // «בעלה», her husband
  if (speech.masculine.has(head)) return 'masculine';
  if (speech.roles.has(head) && byEnding(head, speech) === 'feminine') return 'feminine';
  for (let at = from; at < to; at++) {
    const form = words[at]?.form ?? '';
    if (speech.feminine.has(form)) return 'feminine';
    if (speech.masculine.has(form)) return 'masculine';
    const sex = given[at] ? givenNames(speech.language).get(form) : undefined;
    if (sex && sex !== 'either') return sex;
  }
  for (let at = from; at < to; at++) {
    const form = words[at]?.form ?? '';
    if (speech.roles.has(form)) return EITHER.test(form) ? null : byEnding(form, speech);
  }
  return null;
}

// Of titles that are cut short nothing shows whose they are.
const EITHER = /^ה?(?:יור|חכ|דר|עוד|פרופ|רהמ|מנכל|רסן|סאל)$/;

/** What a verb without a subject says of it: قالت, אמרה. */
export function genderOfVerb(
  { stem, printed, leaning }: Verb,
  { language, verbs }: SpeechWords,
): Gender {
  if (!stem) return genderOfSuffix(printed);
  if (language !== 'ar' && language !== 'he') return null;
  if (isPlural(stem, language, verbs)) return null;
  if (language === 'he') return genderOfHebrew(stem, verbs);
  return leaning ? genderOfParticiple(stem) : genderOfArabic(stem, verbs);
}

/** Said by several: قالوا, אמרו, מוסיפים. */
export function isPlural(stem: string, language: string, verbs: SpeechWords['verbs']): boolean {
  if (language === 'ar') return /(?:وا|ون|ين)$/.test(stem);
  return /.ו$/.test(stem) || (/ים$/.test(stem) && verbs.has(withFinalLetter(stem.slice(0, -2))));
}

/** قائلة is hers and قوله is his; القول is anybody's. */
function genderOfParticiple(stem: string): Gender {
  if (/ها$/.test(stem)) return 'feminine';
  const noun = /^[بال]*(?:قول|تاكيد|تشديد|اعلان)/.test(stem);
  if (/ه$/.test(stem)) return noun ? 'masculine' : 'feminine';
  return /ا$/.test(stem) && !noun ? 'masculine' : null;
}

/** לדבריה, بحسب قوله and «in her words» say whose words they are. */
function genderOfSuffix(printed: string): Gender {
  if (/(?:ها|[א-ת]ה)$|\b(?:her|elle|ella|ihre?)\b/i.test(printed)) return 'feminine';
  return /(?:ه|[א-ת]ו)$|\b(?:his|him|lui|él|ih[mn]|sein\p{L}*)\b/iu.test(printed)
    ? 'masculine'
    : null;
}

/** لفت and تابع only look feminine: without the letter, or with «he» for it, they are no verbs. */
function genderOfArabic(stem: string, verbs: SpeechWords['verbs']): Gender {
  const bare = stem.slice(0, -1);
  const past = /ت$/.test(stem) && [bare, `${bare}ا`, `${bare}ي`].some((one) => verbs.has(one));
  const present = /^ت/.test(stem) && verbs.has(`ي${stem.slice(1)}`);
  return past || present ? 'feminine' : 'masculine';
}

/** אמרה and מספרת beside אמר and מספר, ענתה beside ענה; מודה is either. */
function genderOfHebrew(stem: string, verbs: SpeechWords['verbs']): Gender {
  if (!/[הת]$/.test(stem)) return 'masculine';
  const bare = stem.slice(0, -1);
  if (
    [bare, withFinalLetter(bare), stem.replace(/תה$/, 'ה')].some(
      (one) => one !== stem && verbs.has(one),
    )
  )
    return 'feminine';
  const either = /^מ.*ה$/.test(stem);
  return either ? null : verbs.has(`${bare}תה`) ? 'masculine' : null;
}

function byEnding(form: string, { language }: SpeechWords): Gender {
  if (language === 'en') return null;
  if (NEITHER[language]?.test(form)) return null;
  // דודתו is his aunt, ناشرتها her publisher.
  if (OWNED[language]?.test(form)) return 'feminine';
  if (language === 'ar' && /...(?:ها|هم|هما)$/.test(form)) return 'masculine';
  return FEMININE[language].test(form) ? 'feminine' : 'masculine';
}
