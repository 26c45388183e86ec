import type { reasons } from './en/reasons.ts';

/** What speaks for and against a verdict: read by whoever asks why, so kept apart from the notes. */
export type ReasonTexts = typeof reasons;

const texts: Record<string, () => Promise<ReasonTexts>> = {
  fr: async () => (await import('./fr/reasons.ts')).reasons,
  ar: async () => (await import('./ar/reasons.ts')).reasons,
  he: async () => (await import('./he/reasons.ts')).reasons,
};

export async function loadReasonTexts(language: string): Promise<ReasonTexts> {
  return (await texts[language]?.()) ?? (await import('./en/reasons.ts')).reasons;
}
