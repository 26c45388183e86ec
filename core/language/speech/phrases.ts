import { wordsOf } from '../words.ts';

/** A way to name an office. */
export type Office = { forms: string[]; name: string };

/** Phrases by their first word, the longest first. */
export type Phrases = Map<string, string[][]>;

/** The phrases of a table, one on each line. */
export function phrasesOf(lines: string): Phrases {
  const phrases = lines
    .split('\n')
    // As a page is read: of «d’après» only `après` is a word.
    .map(wordsIn)
    .filter((forms) => forms.length > 0)
    .sort((a, b) => b.length - a.length);
  return Map.groupBy(phrases, ([first = '']) => first);
}

/** The ways to name offices, by the first word of each: `prime minister: premier | head of government`. */
export function officesOf(lines: string): Map<string, Office[]> {
  const offices = lines
    .split('\n')
    .flatMap((line) => {
      const [name = '', ways = ''] = line.split(':');
      return ways.split('|').map((way) => ({ name: name.trim(), forms: wordsIn(way) }));
    })
    .filter(({ forms }) => forms.length > 0)
    .sort((a, b) => b.forms.length - a.forms.length);
  return Map.groupBy(offices, ({ forms: [first = ''] }) => first);
}

function wordsIn(phrase: string): string[] {
  return wordsOf(phrase).map(({ form }) => form);
}
