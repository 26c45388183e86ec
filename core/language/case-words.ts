import type { Language } from './languages.ts';
import { perLanguage } from './per-language.ts';

/**
 * Words that say what part somebody has in a sentence: who it is done to, by, for. Arabic and
 * Hebrew write most of them as part of the name.
 */
const CASE_WORDS: Record<Language, string> = {
  en: 'to|by|from|against|for|with|of|in|at|on|into|toward',
  fr: 'a|au|aux|par|de|du|des|d|contre|pour|avec|en|dans|sur|vers|que',
  de: 'an|von|vom|durch|gegen|fur|mit|in|im|nach|bei|zu|zum|zur|auf|dem|den|der',
  es: 'a|al|por|de|del|contra|para|con|en|hacia|que',
  ar: 'الي|من|في|علي|ضد|مع|عن|قبل',
  he: 'את|אל|על|של|מן|עם|נגד|בידי|ידי|לפני',
};

const known = perLanguage((language) => new Set(CASE_WORDS[language].split('|')));

export function isCaseWord(form: string, language: Language): boolean {
  return known(language).has(form);
}
