import { useEffect } from 'preact/hooks';
import { loadLibraryTexts } from '../../catalogue/library.ts';
import {
  LibraryTextsProvider,
  useLibraryTexts,
} from '../../components/library/library-texts-context.ts';
import { useCatalogue } from '../../components/parts/catalogue-context.ts';
import { OpeningNotice } from '../../components/parts/OpeningNotice.tsx';
import { ReadersLanguage } from '../../components/parts/ReadersLanguage.tsx';
import { chooseLanguage, followReadersLanguages } from '../../platform/readers-languages.ts';
import { Library } from './Library.tsx';
import { useEntries } from './use-entries.ts';

export function App() {
  const kept = useEntries(); // asked for while the texts are being loaded
  return (
    <ReadersLanguage
      follow={followReadersLanguages}
      onChoose={chooseLanguage}
      load={loadLibraryTexts}
    >
      {(texts) => (
        <LibraryTextsProvider value={texts}>
          <OpenLibrary kept={kept} />
        </LibraryTextsProvider>
      )}
    </ReadersLanguage>
  );
}

/** The list, or why it cannot be read. */
function OpenLibrary({ kept }: { kept: ReturnType<typeof useEntries> }) {
  const texts = useLibraryTexts();
  const { title } = texts;
  const { name } = useCatalogue();
  useEffect(() => {
    document.title = `${title} – ${name}`;
  }, [title, name]);
  const { read } = kept;
  if (read === null || 'problem' in read) {
    return (
      <OpeningNotice
        texts={texts}
        problem={read?.problem ?? null}
        onAgain={() => void kept.refresh()}
      />
    );
  }
  return <Library {...read} refresh={kept.refresh} />;
}
