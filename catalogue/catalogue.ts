import type { controls } from './en/controls.ts';
import type { notes } from './en/notes.ts';
import type { en } from './en.ts';
import type { InterfaceLanguage } from './languages.ts';

/**
 * The texts that every page of the interface shares. English is the pattern: another language is of
 * its shape, and a text that is not there does not compile.
 */
export type Catalogue = typeof en;
export type NoteTexts = typeof notes;
export type ControlTexts = typeof controls;

// Each is a file of its own in the build: a reader loads the one they read.
const catalogues: Record<InterfaceLanguage, () => Promise<Catalogue>> = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
  ar: async () => (await import('./ar.ts')).ar,
  he: async () => (await import('./he.ts')).he,
};

export function loadCatalogue(language: InterfaceLanguage): Promise<Catalogue> {
  return catalogues[language]();
}
