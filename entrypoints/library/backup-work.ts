import * as z from 'zod/mini';
import { readBackupFile, restoreBackupFile } from '../../platform/backup-file.ts';
import { saveFile } from '../../platform/save-file.ts';

/** Saves a file of everything and answers with its name, or with why there is none. */
export async function backUp(): Promise<{ name: string } | { refusal: string }> {
  const read = await readBackupFile();
  if ('refusal' in read) return read;
  const name = `sidelight-backup-${new Date().toISOString().slice(0, 10)}.jsonl`;
  saveFile(name, 'application/jsonl;charset=utf-8', read.pieces);
  return { name };
}

export function restore(...given: Parameters<typeof restoreBackupFile>) {
  // The extension's policy forbids code made from strings, which zod would otherwise try.
  z.config({ jitless: true });
  return restoreBackupFile(...given);
}
