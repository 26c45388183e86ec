import type { exportTexts } from './en/exports.ts';
import type { InterfaceLanguage } from './languages.ts';

/** What is said of files that go out and come in, and within those that people read. */
export type ExportTexts = typeof exportTexts;

const texts: Record<InterfaceLanguage, () => Promise<ExportTexts>> = {
  en: async () => (await import('./en/exports.ts')).exportTexts,
  fr: async () => (await import('./fr/exports.ts')).exportTexts,
  ar: async () => (await import('./ar/exports.ts')).exportTexts,
  he: async () => (await import('./he/exports.ts')).exportTexts,
};

export function loadExportTexts(language: InterfaceLanguage): Promise<ExportTexts> {
  return texts[language]();
}
