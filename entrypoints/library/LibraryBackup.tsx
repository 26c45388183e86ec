import { languageFor } from '../../catalogue/languages.ts';
import { BackupPanel } from '../../components/exports/BackupPanel.tsx';
import { useExportTexts } from '../../components/exports/use-export-texts.ts';
import { useCatalogue } from '../../components/parts/catalogue-context.ts';

// Fetched when it is asked for: most readers open the library for other things.
const work = () => import('./backup-work.ts');

/** The library in a file, and from one. */
export function LibraryBackup({ onRestored }: { onRestored: () => void }) {
  const texts = useExportTexts(languageFor([useCatalogue().language]));
  if (!texts) return null;
  return (
    <BackupPanel
      texts={texts}
      back={async () => (await work()).backUp()}
      restore={async (file, restoring) => (await work()).restore(file, restoring)}
      onRestored={onRestored}
    />
  );
}
