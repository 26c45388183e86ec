import type { settings } from './en/settings.ts';
import type { InterfaceLanguage } from './languages.ts';

/** The texts of the settings page and the popup, kept apart so that the panel need not carry them. */
export type SettingsTexts = typeof settings;

const texts: Record<InterfaceLanguage, () => Promise<SettingsTexts>> = {
  en: async () => (await import('./en/settings.ts')).settings,
  fr: async () => (await import('./fr/settings.ts')).settings,
  ar: async () => (await import('./ar/settings.ts')).settings,
  he: async () => (await import('./he/settings.ts')).settings,
};

export function loadSettingsTexts(language: InterfaceLanguage): Promise<SettingsTexts> {
  return texts[language]();
}
