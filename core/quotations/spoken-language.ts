/**
 * The language that words on a page are in: the page's own, but for what an Arabic or Hebrew page
 * leaves in English.
 */
export function spokenLanguage(text: string, page: string | null): string | null {
  if (page !== 'ar' && page !== 'he') return page;
  const isInLatin = /[a-z]{3}/i.test(text) && !/[\u0590-\u06ff]{3}/.test(text);
  return isInLatin ? 'en' : page;
}
