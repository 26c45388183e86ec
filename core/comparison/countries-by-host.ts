/** The ISO code of the country that an address's outlet is listed under; null where it is not. */
export type CountryOf = (address: string) => string | null;

type Country = { code: string; outlets: { hosts: string[] }[] };

export function countriesByHost(countries: Country[]): CountryOf {
  const codes = new Map(
    countries.flatMap(({ code, outlets }) =>
      outlets.flatMap(({ hosts }) => hosts.map((host): [string, string] => [host, code])),
    ),
  );
  return (address) => {
    const parts = URL.parse(address)?.hostname.split('.') ?? [];
    for (let at = 0; at < parts.length; at++) {
      const code = codes.get(parts.slice(at).join('.'));
      if (code) return code;
    }
    return null;
  };
}
