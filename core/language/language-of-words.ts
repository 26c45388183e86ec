import { languageOf } from './language-of.ts';

const HEBREW = /[\p{Script=Hebrew}\p{M}]{3}/u;
const ARABIC = /[\p{Script=Arabic}\p{M}]{3}/u;
const WESTERN = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]{3}/u;
const SCRIPTS = [HEBREW, ARABIC, WESTERN];
const OWN = new Map([
  ...['he', 'yi'].map((language) => [language, HEBREW] as const),
  ...['ar', 'fa', 'ur', 'ps', 'sd', 'ckb'].map((language) => [language, ARABIC] as const),
]);

/**
 * The language that words on a page are in: the page's own, unless the page leaves them in another
 * script. Then it is what the words show; null where they are too few to tell.
 */
export function languageOfWords(words: string, page: string | null): string | null {
  if (page === null || (OWN.get(page) ?? WESTERN).test(words)) return page;
  return SCRIPTS.some((script) => script.test(words)) ? languageOf(words) : page;
}
