import { useCatalogue } from '../parts/catalogue-context.ts';

// Arabic papers in Lebanon write the digits of Europe.
const LOCALES: Record<string, string> = { ar: 'ar-LB-u-nu-latn' };

/** Writes whole numbers, and shares (0 to 1) as percentages, in the reader's language. */
export function useNumbers() {
  const { language } = useCatalogue();
  const locale = LOCALES[language] ?? language;
  const numbers = new Intl.NumberFormat(locale);
  const shares = new Intl.NumberFormat(locale, { style: 'percent' });
  return {
    number: (value: number) => numbers.format(value),
    percent: (share: number) => shares.format(share),
  };
}
