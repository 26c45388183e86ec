import type { welcome } from './en/welcome.ts';
import type { InterfaceLanguage } from './languages.ts';

/** The first-run page’s texts, kept apart from the rest so that the panel need not carry them. */
export type WelcomeTexts = typeof welcome;

const texts: Record<InterfaceLanguage, () => Promise<WelcomeTexts>> = {
  en: async () => (await import('./en/welcome.ts')).welcome,
  fr: async () => (await import('./fr/welcome.ts')).welcome,
  ar: async () => (await import('./ar/welcome.ts')).welcome,
  he: async () => (await import('./he/welcome.ts')).welcome,
};

export function loadWelcomeTexts(language: InterfaceLanguage): Promise<WelcomeTexts> {
  return texts[language]();
}
