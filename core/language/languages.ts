/** The languages we read. Apart from the schemas, so that scripts in pages do without them. */
export const languages = ['en', 'fr', 'ar', 'he', 'de', 'es'] as const;
export type Language = (typeof languages)[number];
