import { useMemo, useState } from 'preact/hooks';
import { bundledDossiers } from '../../assets/dossiers/index.ts';
import { catalogueFor } from '../../catalogue/catalogue.ts';
import { LibraryMessage } from '../../components/compare/LibraryMessage.tsx';
import { CatalogueProvider } from '../../components/parts/catalogue-context.ts';
import { Comparison } from './Comparison.tsx';
import { useLibrary } from './use-library.ts';

/** Reads the library and shows what it holds, or why it cannot. */
export function App() {
  const catalogue = useMemo(() => catalogueFor(navigator.languages), []);
  const library = useLibrary();
  const [chosen, setChosen] = useState<string | null>(null);
  const { read } = library;
  const dossier = bundledDossiers.find(({ id }) => id === chosen) ?? bundledDossiers[0];
  if (!dossier) return null; // never in a build: it bundles one
  return (
    <CatalogueProvider value={catalogue}>
      {read === null || 'problem' in read ? (
        <LibraryMessage problem={read?.problem ?? null} onAgain={() => void library.refresh()} />
      ) : (
        <Comparison
          {...read}
          library={library}
          dossier={dossier}
          dossiers={bundledDossiers}
          onChoose={setChosen}
        />
      )}
    </CatalogueProvider>
  );
}
