import { languageFor } from '../../catalogue/languages.ts';
import { BackupPanel } from '../../components/exports/BackupPanel.tsx';
import { useExportTexts } from '../../components/exports/use-export-texts.ts';
import { useCatalogue } from '../../components/parts/catalogue-context.ts';
import { readBackupFile, restoreBackupFile } from '../../platform/backup-file.ts';
import { saveFile } from '../../platform/save-file.ts';

/** The library in a file, and from one. */
export function LibraryBackup({ onRestored }: { onRestored: () => void }) {
  const texts = useExportTexts(languageFor([useCatalogue().language]));
  if (!texts) return null;
  return (
    <BackupPanel texts={texts} back={backUp} restore={restoreBackupFile} onRestored={onRestored} />
  );
}

async function backUp() {
  const read = await readBackupFile();
  if ('refusal' in read) return read;
  const name = `sidelight-backup-${new Date().toISOString().slice(0, 10)}.jsonl`;
  saveFile(name, 'application/jsonl;charset=utf-8', read.pieces);
  return { name };
}
