import { useEffect, useMemo, useState } from 'preact/hooks';
import outletList from '../../assets/outlets.json' with { type: 'json' };
import { loadWelcomeTexts } from '../../catalogue/welcome.ts';
import { useCatalogue } from '../../components/parts/catalogue-context.ts';
import { JumpProvider } from '../../components/parts/jump-context.ts';
import { ReadersLanguage } from '../../components/parts/ReadersLanguage.tsx';
import { LiveDemo } from '../../components/welcome/LiveDemo.tsx';
import {
  countriesIn,
  type Outlet,
  originsOf,
  ownCountryFirst,
} from '../../components/welcome/outlets.ts';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import {
  useWelcomeTexts,
  WelcomeTextsProvider,
} from '../../components/welcome/welcome-texts-context.ts';
import { grantedOrigins, onAccessChange, requestAccess } from '../../platform/access.ts';
import { chooseLanguage, followReadersLanguages } from '../../platform/readers-languages.ts';
import { useLiveDemo } from './use-live-demo.ts';

export function App() {
  return (
    <ReadersLanguage
      follow={followReadersLanguages}
      onChoose={chooseLanguage}
      load={loadWelcomeTexts}
    >
      {(texts) => (
        <WelcomeTextsProvider value={texts}>
          <Welcome />
        </WelcomeTextsProvider>
      )}
    </ReadersLanguage>
  );
}

/** The first-run page, and where access is widened later. */
function Welcome() {
  const words = useWelcomeTexts();
  const { language } = useCatalogue();
  const countries = useMemo(() => {
    const named = countriesIn(language, outletList.countries, words.country);
    return ownCountryFirst(named, regionOf(navigator));
  }, [language, words]);
  const demo = useLiveDemo(language);
  const [granted, setGranted] = useState<string[]>([]);
  const [outcome, setOutcome] = useState<string | null>(null);
  useEffect(() => setOutcome(null), [words]);

  useEffect(() => {
    const refresh = async () => setGranted(await grantedOrigins());
    void refresh();
    return onAccessChange(() => void refresh());
  }, []);

  const allow = async (outlets: Outlet[]) => {
    const given = await requestAccess(originsOf(outlets));
    setOutcome(given ? words.allowedAll(outlets.length) : words.refused);
  };

  return (
    <WelcomeView
      demo={
        <JumpProvider value={demo.show}>
          <LiveDemo article={demo.article} notes={demo.notes} />
        </JumpProvider>
      }
      countries={countries}
      granted={granted}
      onAllow={(outlets) => void allow(outlets)}
      outcome={outcome}
    />
  );
}

// `en-GB` speaks of a country, `en` does not.
function regionOf({ language }: Navigator): string | null {
  return language.split('-').find((part) => /^[A-Z]{2}$/.test(part)) ?? null;
}
