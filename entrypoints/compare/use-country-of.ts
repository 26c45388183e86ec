import { useEffect, useState } from 'preact/hooks';
import { type CountryOf, countriesByHost } from '../../core/comparison/countries-by-host.ts';

const NOWHERE: CountryOf = () => null;

/** The country under which an address is listed; nobody’s until the list is there. */
export function useCountryOf(): CountryOf {
  const [countryOf, setCountryOf] = useState<CountryOf>(() => NOWHERE);
  useEffect(() => {
    void import('../../assets/listed-countries.ts').then(({ listedCountries }) =>
      setCountryOf(() => countriesByHost(listedCountries)),
    );
  }, []);
  return countryOf;
}
