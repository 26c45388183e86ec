import { normaliseWord } from '../language/words.ts';

/**
 * A text in the form in which it is searched: without case, accents, vowel points, and with the
 * spellings of alef and the like made one.
 */
export function foldText(text: string): string {
  const folded = normaliseWord(text).replace(/\s+/g, ' ');
  // A string that was put together becomes one piece when it is first looked through, which takes
  // as long as the rest: better now than when somebody waits for what they search.
  folded.indexOf('\0');
  return folded;
}

const PHRASE = /["“”«»„]([^"“”«»„]+)["“”«»„]|(\S+)/g;

/** What a search asks for: single words, and phrases in quotation marks. All must be there. */
export function soughtIn(words: string): string[] {
  const sought = [...words.matchAll(PHRASE)].map(([, phrase, word]) =>
    foldText(phrase ?? word ?? '').trim(),
  );
  return sought.filter(Boolean);
}

/** Whether all of it stands in a folded text. As part of a word too: prefixes are written together. */
export function holds(folded: string, sought: string[]): boolean {
  return sought.every((each) => folded.includes(each));
}
