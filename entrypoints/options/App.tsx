import { useEffect, useState } from 'preact/hooks';
import { bundledDossiers } from '../../assets/dossiers/index.ts';
import { loadSettingsTexts } from '../../catalogue/settings.ts';
import { useCatalogue } from '../../components/parts/catalogue-context.ts';
import { ReadersLanguage } from '../../components/parts/ReadersLanguage.tsx';
import { grantedSites } from '../../components/settings/granted-sites.ts';
import { SettingsView } from '../../components/settings/SettingsView.tsx';
import type { Done } from '../../components/settings/settings-state.ts';
import {
  SettingsTextsProvider,
  useSettingsTexts,
} from '../../components/settings/settings-texts-context.ts';
import { type EverythingSet, watchEverythingSet } from '../../platform/everything-set.ts';
import { ownVersion } from '../../platform/own-version.ts';
import { chooseLanguage, followReadersLanguages } from '../../platform/readers-languages.ts';
import { settingsActions } from './settings-actions.ts';

export function App() {
  return (
    <ReadersLanguage
      follow={followReadersLanguages}
      onChoose={chooseLanguage}
      load={loadSettingsTexts}
    >
      {(texts) => (
        <SettingsTextsProvider value={texts}>
          <Settings />
        </SettingsTextsProvider>
      )}
    </ReadersLanguage>
  );
}

const dossiers = bundledDossiers.map(({ id, title, version, asOf }) => ({
  id,
  title,
  version,
  asOf,
}));

/** The settings page, which follows whatever is changed elsewhere. */
function Settings() {
  const catalogue = useCatalogue();
  const words = useSettingsTexts();
  const [set, setSet] = useState<EverythingSet | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  useEffect(() => watchEverythingSet(setSet), []);
  useEffect(() => setDone(null), [words]);
  useEffect(() => {
    document.title = `${words.title} – ${catalogue.name}`;
  }, [words, catalogue]);
  if (!set) return null;
  return (
    <SettingsView
      state={{ ...set, granted: grantedSites(set.origins), version: ownVersion(), dossiers }}
      actions={settingsActions({ catalogue, words, tell: setDone })}
      done={done}
      libraryAddress="/library.html"
      compareAddress="/compare.html"
      chooseAddress="/welcome.html"
    />
  );
}
