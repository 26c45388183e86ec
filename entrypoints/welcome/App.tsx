import { useEffect, useMemo, useState } from 'preact/hooks';
import outletList from '../../assets/outlets.json' with { type: 'json' };
import { catalogueFor } from '../../catalogue/catalogue.ts';
import { welcomeTextsFor } from '../../catalogue/welcome.ts';
import { CatalogueProvider } from '../../components/parts/catalogue-context.ts';
import { type Outlet, originsOf, ownCountryFirst } from '../../components/welcome/outlets.ts';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { grantedOrigins, onAccessChange, requestAccess } from '../../platform/access.ts';

/** The first-run page, and where access is widened later. */
export function App() {
  const catalogue = useMemo(() => catalogueFor(navigator.languages), []);
  const countries = useMemo(() => ownCountryFirst(outletList.countries, regionOf(navigator)), []);
  const [granted, setGranted] = useState<string[]>([]);
  const [outcome, setOutcome] = useState<string | null>(null);

  useEffect(() => {
    const refresh = async () => setGranted(await grantedOrigins());
    void refresh();
    onAccessChange(() => void refresh());
  }, []);

  const allow = async (outlets: Outlet[]) => {
    const given = await requestAccess(originsOf(outlets));
    const { allowedAll, refused } = welcomeTextsFor(catalogue.language);
    setOutcome(given ? allowedAll(outlets.length) : refused);
  };

  return (
    <CatalogueProvider value={catalogue}>
      <WelcomeView
        countries={countries}
        granted={granted}
        onAllow={(outlets) => void allow(outlets)}
        outcome={outcome}
      />
    </CatalogueProvider>
  );
}

// `en-GB` speaks of a country, `en` does not.
function regionOf({ language }: Navigator): string | null {
  return language.split('-').find((part) => /^[A-Z]{2}$/.test(part)) ?? null;
}
