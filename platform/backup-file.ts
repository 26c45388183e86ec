import { LARGEST_BACKUP } from '../core/exchange/backup-content.ts';
import {
  type BackupProblem,
  checkBackup,
  contentsOf,
  type RefusedBackup,
  type RestoredBackup,
} from '../core/exchange/read-backup.ts';
import { backupOf } from '../core/exchange/write-backup.ts';
import { chunksOf } from '../core/imports/bytes.ts';
import { type Answer, ask } from './ask.ts';
import type { BackupPart } from './backup-reading.ts';
import { sha256 } from './sha256.ts';

const MESSAGE = 500_000; // characters: sent without the page standing still

type Progress = { signal: AbortSignal; onProgress: (done: number) => void };

/** Everything that is kept, as pieces of one file. */
export async function readBackupFile(): Promise<{ pieces: string[] } | { refusal: string }> {
  let refusal: string | null = null;
  async function* contents() {
    for (let after: string | null = null; ; ) {
      const part: Answer<BackupPart> = await ask<BackupPart>({ type: 'read-backup', after });
      if (!part.ok) {
        refusal = part.problem;
        return;
      }
      yield part.lines;
      if (part.next === null) return;
      after = part.next;
    }
  }
  const pieces: string[] = [];
  for await (const piece of backupOf(contents(), sha256)) pieces.push(piece);
  return refusal === null ? { pieces } : { refusal };
}

/** Restores a file: all of it, or nothing of it. `onProgress` gets 0 to 1; cancelled, nothing stays. */
export async function restoreBackupFile(
  file: Blob,
  { signal, onProgress }: Progress,
): Promise<RestoredBackup> {
  if (file.size > LARGEST_BACKUP) return refusedFile('too-large');
  try {
    const checked = await checkBackup(bytesOf(file, signal), sha256);
    if ('problem' in checked) return checked;
    return await bring(file, { signal, onProgress });
  } catch {
    return signal.aborted ? { cancelled: true } : refusedFile('not-readable');
  }
}

async function bring(file: Blob, { signal, onProgress }: Progress): Promise<RestoredBackup> {
  const restoring = crypto.randomUUID();
  let done = 0;
  let part = 0;
  try {
    for await (const lines of contentsOf(bytesOf(file, signal), MESSAGE)) {
      const brought = await ask({ type: 'bring-lines', restoring, part: part++, lines });
      if (!brought.ok) return await dropped(restoring, { refusal: brought.problem });
      done += lines.reduce((sum, line) => sum + line.length, 0);
      onProgress(Math.min(1, done / file.size));
    }
    signal.throwIfAborted();
  } catch (error) {
    await dropped(restoring, null);
    throw error;
  }
  const answer = await ask<{ restored: number }>({ type: 'restore-lines', restoring });
  if (!answer.ok) {
    return await dropped(restoring, { refusal: answer.problem, article: answer.article });
  }
  return { restored: answer.restored };
}

async function dropped<T>(restoring: string, outcome: T): Promise<T> {
  await ask({ type: 'drop-lines', restoring });
  return outcome;
}

async function* bytesOf(file: Blob, signal: AbortSignal) {
  for await (const chunk of chunksOf(file.stream() as ReadableStream<Uint8Array<ArrayBuffer>>)) {
    signal.throwIfAborted();
    yield chunk;
  }
}

function refusedFile(problem: BackupProblem): RefusedBackup {
  return { problem, line: null };
}
