import type { Digest } from '../comparison/saved-article.ts';
import {
  BACKUP_VERSION,
  backupEnd,
  backupHead,
  jsonOf,
  LONGEST_BACKUP_LINE,
  MOST_BACKUP_LINES,
  RECORD_VERSION,
  readContent,
} from './backup-content.ts';
import { lineHash } from './backup-hash.ts';
import { readLines } from './read-lines.ts';

type Bytes = AsyncIterable<Uint8Array>;

export type BackupProblem =
  | 'not-a-backup'
  | 'newer'
  | 'too-large'
  | 'cut-short'
  | 'altered'
  | 'damaged-line'
  | 'not-readable';

/** Why a file cannot be restored, and at which line where that can be told. */
export type RefusedBackup = { problem: BackupProblem; line: number | null };

/** What came of a restoring: refused by the file itself, by the library, or called off. */
export type RestoredBackup =
  | { restored: number }
  | RefusedBackup
  | { refusal: string; article?: string | undefined }
  | { cancelled: true };

/**
 * Looks at all of a file and says how many articles it holds, or why it cannot be restored: it is
 * whole and as it was written, and every line of it can be read, or nothing of it is.
 */
export async function checkBackup(
  file: Bytes,
  digest: Digest,
): Promise<{ articles: number } | RefusedBackup> {
  const hash = lineHash(digest);
  let articles = 0;
  let number = 0;
  let isEnded = false;
  for await (const read of readLines(file, LONGEST_BACKUP_LINE)) {
    number++;
    if (isEnded) return refused('altered', null);
    if ('problem' in read || number > MOST_BACKUP_LINES) return refused('too-large', number);
    const { text } = read;
    if (number === 1) {
      const problem = problemOfHead(text);
      if (problem) return refused(problem, null);
    } else {
      const end = backupEnd.safeParse(jsonOf(text)).data?.end;
      if (end) {
        if (end.lines !== number - 1 || end.sha256 !== hash.value())
          return refused('altered', null);
        isEnded = true;
        continue;
      }
      const content = readContent(text);
      if (!content) return refused('damaged-line', number);
      if ('article' in content) articles++;
    }
    await hash.add(text);
  }
  if (isEnded) return { articles };
  return refused(number === 0 ? 'not-a-backup' : 'cut-short', null);
}

/** The lines between a checked backup's head and end, some at a time: each part is a message. */
export async function* contentsOf(file: Bytes, size: number): AsyncGenerator<string[]> {
  let lines: string[] = [];
  let length = 0;
  let isHead = true;
  for await (const read of readLines(file, LONGEST_BACKUP_LINE)) {
    if ('problem' in read || read.text.startsWith(END)) break;
    if (!isHead) {
      lines.push(read.text);
      length += read.text.length;
    }
    isHead = false;
    if (length < size) continue;
    yield lines;
    lines = [];
    length = 0;
  }
  if (lines.length > 0) yield lines;
}

// As it is written; what is checked already is not read in full once more.
const END = '{"end":';

function problemOfHead(line: string): BackupProblem | null {
  const { data } = backupHead.safeParse(jsonOf(line));
  if (!data) return 'not-a-backup';
  return data.version > BACKUP_VERSION || data.records > RECORD_VERSION ? 'newer' : null;
}

function refused(problem: BackupProblem, line: number | null): RefusedBackup {
  return { problem, line };
}
