const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur', 'yi', 'ps', 'sd', 'ckb', 'dv']);
const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LTR_LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** The direction of text in that language; by its first letter where the language is not known. */
export function directionOf(language: string | null): 'ltr' | 'rtl' | 'auto' {
  if (language === null) return 'auto';
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}

/**
 * The language and direction of a passage of an article in that language. A Hebrew page may quote
 * somebody in English: words with no letter of the article's own direction are not in its language.
 */
export function readingOf(
  text: string,
  language: string | null,
): { language: string | null; direction: 'ltr' | 'rtl' | 'auto' } {
  const direction = directionOf(language);
  const [hasRtl, hasLtr] = [RTL_LETTER.test(text), LTR_LETTER.test(text)];
  if (direction === 'rtl' && !hasRtl && hasLtr) return { language: null, direction: 'ltr' };
  if (direction === 'ltr' && hasRtl && !hasLtr) return { language: null, direction: 'rtl' };
  return { language, direction };
}
