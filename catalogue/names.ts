/** What a language calls languages, by their codes: `ar`. A code that nobody knows stays a code. */
export function languageNamesIn(locale: string): (code: string) => string {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return (code) => (/^[a-z]{2,3}$/.test(code) ? (names.of(code) ?? code) : code);
}

/** What a language calls a country of the outlet list, by its ISO code; `XX` belongs to none. */
export function countryNamesIn(locale: string, international: string): (code: string) => string {
  const long = new Intl.DisplayNames(locale, { type: 'region' });
  const short = new Intl.DisplayNames(locale, { type: 'region', style: 'short' });
  return (code) => {
    if (code === 'XX') return international;
    // Hong Kong's long name is a legal one; the short names of others are abbreviations.
    return (code === 'HK' ? short : long).of(code) ?? code;
  };
}
