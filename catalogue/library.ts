import type { adding } from './en/adding.ts';
import type { library } from './en/library.ts';
import type { InterfaceLanguage } from './languages.ts';

/** The library's texts, kept apart from the rest so that the panel need not carry them. */
export type LibraryTexts = typeof library;
export type AddingTexts = typeof adding;

const texts: Record<InterfaceLanguage, () => Promise<LibraryTexts>> = {
  en: async () => (await import('./en/library.ts')).library,
  fr: async () => (await import('./fr/library.ts')).library,
  ar: async () => (await import('./ar/library.ts')).library,
  he: async () => (await import('./he/library.ts')).library,
};

export function loadLibraryTexts(language: InterfaceLanguage): Promise<LibraryTexts> {
  return texts[language]();
}
