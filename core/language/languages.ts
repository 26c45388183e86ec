/** The languages we read. Apart from the schemas, so that scripts in pages do without them. */
export const languages = ['en', 'fr', 'ar', 'he', 'de', 'es'] as const;
export type Language = (typeof languages)[number];

/** Whether it is one of them, by its code; of what is in another, or in none we can tell, we know nothing. */
export function isReadLanguage(code: string | null): boolean {
  return languages.some((language) => language === code);
}
