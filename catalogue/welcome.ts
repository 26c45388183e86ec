import { welcome as en } from './en/welcome.ts';

/** The first-run page's texts, kept apart from the rest so that the panel need not carry them. */
export type WelcomeTexts = typeof en;

const texts = new Map<string, WelcomeTexts>([['en', en]]);

/** In a catalogue's language, else in English. */
export function welcomeTextsFor(language: string): WelcomeTexts {
  return texts.get(language) ?? en;
}
