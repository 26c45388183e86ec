import type { Language } from './languages.ts';

/** What `make` makes for a language, made when it is first asked for and kept: a page has one. */
export function perLanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const made: Partial<Record<Language, T>> = {};
  return (language) => {
    const known = made[language] ?? make(language);
    made[language] = known;
    return known;
  };
}
