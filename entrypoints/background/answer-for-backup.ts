import type { Answer } from '../../platform/ask.ts';
import type { BackupMessage } from '../../platform/backup-messages.ts';
import { readBackup } from '../../platform/backup-reading.ts';
import { bringLines, dropLines, restoreLines } from '../../platform/backup-restoring.ts';

/** What goes out of the library as a backup, and comes in from one. */
export function answerForBackup(message: BackupMessage): Promise<Answer> {
  switch (message.type) {
    case 'read-backup':
      return readBackup(message.after);
    case 'bring-lines':
      return bringLines(message.restoring, message.part, message.lines);
    case 'restore-lines':
      return restoreLines(message.restoring);
    case 'drop-lines':
      return dropLines(message.restoring);
  }
}
