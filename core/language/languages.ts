/** The languages we read. Apart from the schemas, so that scripts in pages do without them. */
export const languages = ['en', 'fr', 'ar', 'he', 'de', 'es'] as const;
export type Language = (typeof languages)[number];

/** The one with this code; null where it is none that we read, or nobody can tell. */
export function asLanguage(code: string | null | undefined): Language | null {
  return languages.find((language) => language === code) ?? null;
}
