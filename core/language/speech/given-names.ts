import type { Language } from '../languages.ts';
import { perLanguage } from '../per-language.ts';
import { normaliseWord } from '../words.ts';
import { arabicGivenNames } from './ar-names.ts';
import { hebrewGivenNames } from './he-names.ts';

type Sex = 'feminine' | 'masculine' | 'either';

const TABLES: Partial<Record<Language, Record<Sex, string>>> = {
  ar: arabicGivenNames,
  he: hebrewGivenNames,
};

/** Folded alike, علي and على, سلمى and سلمي are a name and a word: the last letter tells which. */
export function isPrintedAsName(form: string, last: string | undefined): boolean {
  if (form === 'علي') return last === 'ي';
  return !ENDING_IN_ALEF.has(form) || last === 'ى';
}

/**
 * Given names, in scripts without capitals: by them a name is told from the words around it. Names
 * that are everyday words as well are left out.
 */
export const givenNames = perLanguage((language) => compile(TABLES[language]));

const ENDING_IN_ALEF = new Set(
  Object.values(arabicGivenNames)
    .flatMap((list) => list.split(/\s+/))
    .filter((name) => name.endsWith('ى'))
    .map(normaliseWord),
);

function compile(table: Record<Sex, string> | undefined): Map<string, Sex> {
  const names = new Map<string, Sex>();
  for (const [sex, list] of Object.entries(table ?? {})) {
    for (const name of list.split(/\s+/)) if (name) names.set(normaliseWord(name), sex as Sex);
  }
  return names;
}
