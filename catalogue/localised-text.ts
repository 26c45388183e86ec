import type { Localised } from '../core/dossier/schema.ts';

export type LocalisedText = { text: string; language: 'en' | 'fr' | 'ar' | 'he' };

/** A dossier's text in the reader's language, else in English, and which of the two it is. */
export function localisedText(localised: Localised, language: string): LocalisedText {
  if (language === 'fr' || language === 'ar' || language === 'he') {
    const text = localised[language];
    if (text) return { text, language };
  }
  return { text: localised.en, language: 'en' };
}
