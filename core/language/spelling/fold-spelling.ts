import { stemsOf } from '../clitics.ts';
import type { Language } from '../languages.ts';
import { perLanguage } from '../per-language.ts';
import { normaliseWord, type Word } from '../words.ts';
import { variants } from './variants.ts';

/** One name for several spellings: what stands for all of them, and how many words it took. */
export type Variant = { form: string; words: number };

const SHORTEST = 6; // letters: «wise» and «size» are words of their own
const SHORTEST_HEBREW = 5;

/** A normalised word in the spelling that stands for all its spellings. */
export function foldSpelling(form: string, language: Language): string {
  if (language === 'he') return withoutVowelLetters(form);
  if (language !== 'ar' && form.length < SHORTEST) return form;
  return parts(language).reduce((word, { part, ending, folded }) => {
    if (!ending) return word.replaceAll(part, folded);
    return word.endsWith(part) ? word.slice(0, -part.length) + folded : word;
  }, form);
}

/** Hebrew writes the same word with and without ו and י inside; at its end they tell words apart. */
function withoutVowelLetters(form: string): string {
  if (form.length < SHORTEST_HEBREW) return form;
  return form.slice(0, 1) + form.slice(1, -2).replace(/[וי]/g, '') + form.slice(-2);
}

/** The longest of the names that have several spellings at a word, with the clitics before it. */
export function variantAt(
  words: Word[],
  at: number,
  text: string,
  language: Language,
): Variant | null {
  const { form = '', start = 0, end = 0 } = words[at] ?? {};
  // «US» is a country and «us» is not.
  if (language === 'en' && text.slice(start, end) === 'US') {
    return { form: 'united states', words: 1 };
  }
  for (const stem of stemsOf(form)) {
    const found = names(language)
      .get(stem)
      ?.find(({ rest }) => rest.every((word, step) => words[at + 1 + step]?.form === word));
    if (!found) continue;
    const clitics = form.slice(0, form.length - stem.length);
    return { form: clitics + found.folded, words: found.rest.length + 1 };
  }
  return null;
}

type Part = { part: string; ending: boolean; folded: string };
type Name = { rest: string[]; folded: string };

const parts = perLanguage((language) =>
  variants[language].parts.split(/\s+/).filter(Boolean).map(partOf),
);

function partOf(entry: string): Part {
  const [printed = '', folded = ''] = entry.split('=');
  return { part: printed.replace('$', ''), ending: printed.endsWith('$'), folded };
}

const names = perLanguage((language) => namesOf(variants[language].names));

function namesOf(lines: string[]): Map<string, Name[]> {
  const table = new Map<string, Name[]>();
  for (const line of lines) {
    const [folded = '', ...others] = line.split('|');
    for (const spelling of [folded, ...others]) {
      const [first = '', ...rest] = spelling.split(' ').map(normaliseWord);
      const known = [...(table.get(first) ?? []), { rest, folded }];
      table.set(
        first,
        known.toSorted((a, b) => b.rest.length - a.rest.length),
      );
    }
  }
  return table;
}
