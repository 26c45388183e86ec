import { useEffect, useState } from 'preact/hooks';
import { bundledDossiers } from '../../assets/dossiers/index.ts';
import { loadCompareTexts } from '../../catalogue/compare.ts';
import {
  CompareTextsProvider,
  useCompareTexts,
} from '../../components/compare/compare-texts-context.ts';
import { useCatalogue } from '../../components/parts/catalogue-context.ts';
import { OpeningNotice } from '../../components/parts/OpeningNotice.tsx';
import { ReadersLanguage } from '../../components/parts/ReadersLanguage.tsx';
import { chooseLanguage, followReadersLanguages } from '../../platform/readers-languages.ts';
import { Comparison } from './Comparison.tsx';
import { useLibrary } from './use-library.ts';

export function App() {
  const library = useLibrary(); // asked for while the texts are being loaded
  return (
    <ReadersLanguage
      follow={followReadersLanguages}
      onChoose={chooseLanguage}
      load={loadCompareTexts}
    >
      {(texts) => (
        <CompareTextsProvider value={texts}>
          <Library library={library} />
        </CompareTextsProvider>
      )}
    </ReadersLanguage>
  );
}

/** What the library holds, or why it cannot be read. */
function Library({ library }: { library: ReturnType<typeof useLibrary> }) {
  const texts = useCompareTexts();
  const { title } = texts;
  const { name, actions } = useCatalogue();
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    document.title = `${title} – ${name}`;
  }, [title, name]);

  const { read } = library;
  const dossier = bundledDossiers.find(({ id }) => id === chosen) ?? bundledDossiers[0];
  if (!dossier) return null; // never in a build: it bundles one
  if (read === null || 'problem' in read) {
    return (
      <OpeningNotice
        texts={texts}
        problem={read?.problem ?? null}
        {...(IN_THE_LIBRARY.includes(read?.problem ?? '') && {
          way: { label: actions.library, address: '/library.html' },
        })}
        onAgain={() => void library.refresh()}
      />
    );
  }
  return (
    <Comparison
      {...read}
      library={library}
      dossier={dossier}
      dossiers={bundledDossiers}
      onChoose={setChosen}
    />
  );
}

/** Problems that the library has the way out of. */
const IN_THE_LIBRARY = ['choice-gone', 'library-emptied'];
