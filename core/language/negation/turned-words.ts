import type { Language } from '../languages.ts';
import { perLanguage } from '../per-language.ts';
import { foldSpelling } from '../spelling/fold-spelling.ts';
import { normaliseWord } from '../words.ts';
import { negationWords } from './negation-words.ts';

/** What else turns a word of a wording round, beside the words that deny a sentence. */
const ALSO: Record<Language, { words: string; prefixes: string }> = {
  en: { words: 'nothing|nobody|hardly', prefixes: 'un|in|im|ir|il|non|dis' },
  fr: { words: 'non|personne|guère', prefixes: 'in|im|ir|il|non|des' },
  de: { words: 'nein|nichts|niemand|kaum', prefixes: 'un|nicht' },
  es: { words: 'nada|nadie|apenas', prefixes: 'in|im|ir|des' },
  ar: { words: 'غير|لست|لسنا|لسن|ليسا|دون|ما من', prefixes: '' },
  he: { words: 'בלתי|אי|אל|אינך|איננו|שום', prefixes: '' },
};

/** Whether a unit of a wording denies by itself. */
export function isNegator(form: string, language: Language): boolean {
  const { words } = tables(language);
  return words.has(form) || words.has(withoutClitics(form, language));
}

/** Suitable and unsuitable: 1 where the second word denies the first, -1 the other way round. */
export function turned(from: string, to: string, language: Language): -1 | 0 | 1 {
  const { prefixes } = tables(language);
  if (prefixes.some((prefix) => to === prefix + from)) return 1;
  return prefixes.some((prefix) => from === prefix + to) ? -1 : 0;
}

/** Only what cannot turn another word into a negation: מלא is full. */
function withoutClitics(form: string, language: Language): string {
  if (language === 'ar') return form.replace(/^[وف]?ب?/, '');
  return language === 'he' ? form.replace(/^ו?ש?/, '') : form;
}

const tables = perLanguage((language) => {
  const { words, prefixes } = ALSO[language];
  // Denying verbs count too; what takes two words does not stand in one unit.
  const forms = `${negationWords[language].deny}|${words}`
    .split('|')
    .map((form) => foldSpelling(normaliseWord(form.trim()), language));
  return { words: new Set(forms), prefixes: prefixes.split('|').filter(Boolean) };
});
