import { backupEnd, backupHead, jsonOf } from '../../core/exchange/backup-content.ts';
import { lineHash } from '../../core/exchange/backup-hash.ts';
import { sha256 } from './sha256.ts';

type Line = { text: string } | { problem: string };

/**
 * The same lines. Where they are a backup, `onProblem` hears if it breaks off or was changed: what
 * is compared then is not what somebody kept.
 */
export async function* watchedBackup(
  lines: AsyncIterable<Line>,
  onProblem: (line: number, problem: string) => void,
): AsyncGenerator<Line> {
  const hash = lineHash(sha256);
  let at = 0;
  let state: 'none' | 'open' | 'ended' = 'none';
  for await (const line of lines) {
    at++;
    const text = 'text' in line ? line.text : '';
    if (at === 1 && backupHead.safeParse(jsonOf(text)).success) state = 'open';
    if (state === 'open') {
      const end = text.startsWith('{"end":') && backupEnd.safeParse(jsonOf(text)).data?.end;
      if (end) {
        state = 'ended';
        if (end.lines !== at - 1 || end.sha256 !== hash.value()) onProblem(at, CHANGED);
      } else await hash.add(text);
    }
    yield line;
  }
  if (state === 'open') onProblem(at, 'the backup breaks off here, before its end');
}

const CHANGED = 'the backup is not as it was written: something before this line was changed';
