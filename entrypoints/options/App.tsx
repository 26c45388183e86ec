import { useEffect, useState } from 'preact/hooks';
import { bundledDossiers } from '../../assets/dossiers/index.ts';
import { useCatalogue } from '../../components/parts/catalogue-context.ts';
import { useFollowed } from '../../components/parts/use-followed.ts';
import { grantedSites } from '../../components/settings/granted-sites.ts';
import { InSettingsTexts } from '../../components/settings/InSettingsTexts.tsx';
import { SettingsView } from '../../components/settings/SettingsView.tsx';
import type { Done } from '../../components/settings/settings-state.ts';
import { useSettingsTexts } from '../../components/settings/settings-texts-context.ts';
import { type EverythingSet, watchEverythingSet } from '../../platform/everything-set.ts';
import { ownVersion } from '../../platform/own-version.ts';
import { chooseLanguage, followReadersLanguages } from '../../platform/readers-languages.ts';
import { settingsActions } from './settings-actions.ts';

export function App() {
  const set = useFollowed(watchEverythingSet);
  return (
    <InSettingsTexts follow={followReadersLanguages} onChoose={chooseLanguage}>
      {set && <Settings set={set} />}
    </InSettingsTexts>
  );
}

const dossiers = bundledDossiers.map(({ id, title, version, asOf }) => ({
  id,
  title,
  version,
  asOf,
}));

/** The settings page, which follows whatever is changed elsewhere. */
function Settings({ set }: { set: EverythingSet }) {
  const catalogue = useCatalogue();
  const words = useSettingsTexts();
  const [done, setDone] = useState<Done | null>(null);
  useEffect(() => setDone(null), [words]);
  useEffect(() => {
    document.title = `${words.title} – ${catalogue.name}`;
  }, [words, catalogue]);
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
