import { stemsOf } from '../clitics.ts';
import type { Language } from '../languages.ts';
import { perLanguage } from '../per-language.ts';
import { normaliseWord, type Word } from '../words.ts';
import { relativeDayAt } from './relative-days.ts';

// What may stand around the name of a day: «on Thursday evening», «ce jeudi soir», «ביום חמישי בערב».
const BEFORE: Record<Language, string> = {
  en: 'on late early',
  fr: 'ce le',
  de: 'am diesen vom',
  es: 'el este',
  ar: 'يوم مساء صباح فجر ليل',
  he: 'יום',
};
const AFTER: Record<Language, string> = {
  en: 'morning afternoon evening night',
  fr: 'matin soir après-midi',
  de: 'morgen abend nachmittag nacht mittag',
  es: 'mañana noche tarde',
  ar: 'الماضي صباحا مساء',
  he: 'בבוקר בערב בלילה',
};

/** How many words from here on do no more than name a day; 0 for none. */
export function dayPhraseAt(words: Word[], at: number, language: Language): number {
  const form = words[at]?.form;
  if (form === undefined) return 0;
  const { before, after } = tables(language);
  const leads = stemsOf(form).some((stem) => before.has(stem)) ? 1 : 0;
  const isDay = (place: number) => relativeDayAt(words, place, language) !== null;
  const day = leads === 1 && isDay(at + 1) ? at + 1 : at;
  if (day === at && !isDay(at)) return 0;
  return day - at + (after.has(words[day + 1]?.form ?? '') ? 2 : 1);
}

const tables = perLanguage((language) => ({
  before: new Set(BEFORE[language].split(' ').map(normaliseWord)),
  after: new Set(AFTER[language].split(' ').map(normaliseWord)),
}));
