import type { compare } from './en/compare.ts';
import type { InterfaceLanguage } from './languages.ts';

/** The comparison's texts, kept apart from the rest so that the panel need not carry them. */
export type CompareTexts = typeof compare;

const texts: Record<InterfaceLanguage, () => Promise<CompareTexts>> = {
  en: async () => (await import('./en/compare.ts')).compare,
  fr: async () => (await import('./fr/compare.ts')).compare,
  ar: async () => (await import('./ar/compare.ts')).compare,
  he: async () => (await import('./he/compare.ts')).compare,
};

export function loadCompareTexts(language: InterfaceLanguage): Promise<CompareTexts> {
  return texts[language]();
}
