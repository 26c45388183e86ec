import type { Reading } from './reading.ts';

// What French drops a vowel of is no word of its own, and is seen in the text alone.

/** The l’ of «l’Israélien» stands before a word. */
export function hasElidedArticle({ words, text }: Reading, at: number): boolean {
  return /l['’]$/i.test(text.slice(0, words[at]?.start).slice(-2));
}

/** The d’ of «porte-parole d’Engie» stands before a word. */
export function hasElidedOf({ words, text }: Reading, at: number): boolean {
  return /d['’]$/i.test(text.slice(0, words[at]?.start).slice(-2));
}
