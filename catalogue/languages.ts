/** The interface's languages, each by its own name: whoever looks for theirs may read no other. */
export const interfaceLanguages = {
  en: 'English',
  fr: 'Français',
  ar: 'العربية',
  he: 'עברית',
} as const;

export type InterfaceLanguage = keyof typeof interfaceLanguages;

/** The first of the languages asked for that the interface speaks, else English. */
export function languageFor(wished: readonly string[]): InterfaceLanguage {
  for (const language of wished) {
    const [primary = ''] = language.toLowerCase().split('-');
    if (Object.hasOwn(interfaceLanguages, primary)) return primary as InterfaceLanguage;
  }
  return 'en';
}
