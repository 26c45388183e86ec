export type Outlet = { name: string; hosts: string[]; languages: string[] };
export type Country = { code: string; name: string; outlets: Outlet[] };

/** The countries under the names a language has for them, in its order. */
export function countriesIn(
  language: string,
  countries: Country[],
  nameOf: (code: string, english: string) => string,
): Country[] {
  const { compare } = new Intl.Collator(language);
  return countries
    .map((country) => ({ ...country, name: nameOf(country.code, country.name) }))
    .toSorted((a, b) => Number(isNoCountry(a)) - Number(isNoCountry(b)) || compare(a.name, b.name));
}

// What belongs to no country comes last, whatever it is called.
function isNoCountry({ code }: Country): boolean {
  return code === 'XX';
}

/** The countries whose name, or some of whose outlets, a search finds; all when it is empty. */
export function findOutlets(countries: Country[], search: string): Country[] {
  const wanted = searchForm(search);
  if (wanted === '') return countries;
  return countries.flatMap((country) => {
    if (searchForm(country.name).includes(wanted)) return [country];
    const outlets = country.outlets.filter(({ name, hosts }) =>
      [name, ...hosts].some((each) => searchForm(each).includes(wanted)),
    );
    return outlets.length > 0 ? [{ ...country, outlets }] : [];
  });
}

/** The reader's own country before the others, where it is listed. */
export function ownCountryFirst(countries: Country[], region: string | null): Country[] {
  const own = countries.filter(({ code }) => code === region);
  return [...own, ...countries.filter(({ code }) => code !== region)];
}

/** What the browser is asked for: every host of the outlets, with what stands before it. */
export function originsOf(outlets: Outlet[]): string[] {
  return [...new Set(outlets.flatMap(({ hosts }) => hosts))].map((host) => `*://*.${host}/*`);
}

/** Whether the browser grants all that an outlet needs. */
export function isAllowed(outlet: Outlet, granted: string[]): boolean {
  return originsOf([outlet]).every((origin) => granted.includes(origin));
}

// Without accents, so that `liberation` finds `Libération`.
function searchForm(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
