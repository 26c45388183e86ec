import type { Digest } from '../comparison/saved-article.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, RECORD_VERSION } from './backup-content.ts';
import { lineHash } from './backup-hash.ts';

/** A backup in pieces, of lines as `contentLine` writes them. The same library gives the same file. */
export async function* backupOf(
  contents: AsyncIterable<string[]>,
  digest: Digest,
): AsyncGenerator<string> {
  const hash = lineHash(digest);
  const head = JSON.stringify({
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    records: RECORD_VERSION,
  });
  await hash.add(head);
  yield `${head}\n`;
  let count = 1;
  for await (const lines of contents) {
    for (const line of lines) await hash.add(line);
    count += lines.length;
    if (lines.length > 0) yield `${lines.join('\n')}\n`;
  }
  yield `${JSON.stringify({ end: { lines: count, sha256: hash.value() } })}\n`;
}
