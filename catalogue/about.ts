import type { about } from './en/about.ts';

/** What Sidelight and a dossier say of themselves: loaded when a reader asks, or after an update. */
export type AboutTexts = typeof about;

const texts: Record<string, () => Promise<AboutTexts>> = {
  fr: async () => (await import('./fr/about.ts')).about,
  ar: async () => (await import('./ar/about.ts')).about,
  he: async () => (await import('./he/about.ts')).about,
};

export async function loadAboutTexts(language: string): Promise<AboutTexts> {
  return (await texts[language]?.()) ?? (await import('./en/about.ts')).about;
}
