import type { arrange } from './en/arrange.ts';

/** What arranges the notes: asked for by few, so kept apart from the texts that all readers load. */
export type ArrangeTexts = typeof arrange;

const texts: Record<string, () => Promise<ArrangeTexts>> = {
  fr: async () => (await import('./fr/arrange.ts')).arrange,
  ar: async () => (await import('./ar/arrange.ts')).arrange,
  he: async () => (await import('./he/arrange.ts')).arrange,
};

export async function loadArrangeTexts(language: string): Promise<ArrangeTexts> {
  return (await texts[language]?.()) ?? (await import('./en/arrange.ts')).arrange;
}
